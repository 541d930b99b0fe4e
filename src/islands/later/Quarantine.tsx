import { download } from '../../export/download';
import { careFor } from '../../storage/care';
import type { DocumentHandle } from '../../storage/open-document';
import { later } from '../../strings/later';

interface Props<Values> {
  doc: DocumentHandle<Values>;
  fileName: string;
  base: string;
}

/** Something was saved that could not be read: it lies beside, untouched, and the reader can have it. */
export function Quarantine<Values>({ doc, fileName, base }: Props<Values>) {
  const words = later.quarantine;
  const give = async () => {
    const found = await careFor(doc, { base }).rawQuarantine();
    const text = found.map((item) => item.text).join('\n\n');
    download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${fileName}-olasligt.txt`);
  };
  return (
    <aside class="notice quarantine" aria-label={words.label}>
      <p>{words.found}</p>
      <button type="button" class="button quiet" onClick={() => void give()}>
        {words.download}
      </button>
    </aside>
  );
}
