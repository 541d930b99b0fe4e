import type { DocumentHandle } from '../../storage/open-document';
import { careFor } from '../../storage/care';
import { later } from '../../strings/later';

export interface Props<Values> {
  doc: DocumentHandle<Values>;
  /** What the reader calls the field at a path: the title of its criterion or item. */
  nameOf: (path: string) => string;
  base: string;
}

/**
 * Two tabs wrote different texts in the same field. One is shown; the other is kept
 * until the reader has chosen, because only the reader knows which is right.
 */
export function VersionChoice<Values>({ doc, nameOf, base }: Props<Values>) {
  const care = careFor(doc, { base });
  const words = later.versions;
  return (
    <section class="other-versions notice" aria-labelledby="tva-versioner">
      <h2 id="tva-versioner">{words.heading}</h2>
      <p>{words.why}</p>
      <ul>
        {care.otherVersions().map((version) => (
          <li key={`${version.path}/${version.tab}`}>
            <p>
              <strong>{nameOf(version.path)}</strong>
            </p>
            <blockquote>{version.text}</blockquote>
            <button
              type="button"
              class="button quiet small"
              onClick={() => {
                // The path is one this document has: the version was kept from it.
                doc.set(version.path as keyof Values & string, version.text as Values[keyof Values & string]);
                care.dismissVersion(version);
              }}
            >
              {words.use}
            </button>{' '}
            <button type="button" class="button quiet small" onClick={() => care.dismissVersion(version)}>
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
