import { describe, expect, it } from 'vitest';
import { contentOf, faultsOn, pageAt, readableText, type SitePage } from './support';

/** What a file says to the machine and not to the reader. */
const MACHINE =
  /^(id|source|checked|verified|terms|chapters|routines|checklists|templates|adoptedBy|interval|level|scale|principles|requirements|retired|updated|revision|today|pictogram|reviewMonths|says|ref)$/;
/** Shown only when the answers call for it. */
const ON_ANSWER = /^(nextStep)$/;

/** Every text in a content file, markup taken off. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return MACHINE.test(key) || ON_ANSWER.test(key) ? [] : [value];
  if (Array.isArray(value)) return MACHINE.test(key) ? [] : value.flatMap((part) => textsIn(part, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => (MACHINE.test(name) ? [] : textsIn(part, name)));
  return [];
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

interface Kind {
  folder: string;
  address: string;
}
const kinds: Kind[] = [
  { folder: 'checklists', address: 'checklistor' },
  { folder: 'assessments', address: 'sjalvskattningar' },
  { folder: 'routines', address: 'rutiner' },
  { folder: 'templates', address: 'mallar' },
];
const entries = kinds.flatMap(({ folder, address }) =>
  contentOf<Record<string, unknown>>(folder).map(([id, data]) => ({
    folder,
    data,
    page: pageAt(`/${address}/${id}/`),
  })),
);
const filledIn = [
  ...entries.filter(({ folder }) => ['checklists', 'assessments'].includes(folder)).map(({ page }) => page),
  pageAt('/er-organisation/'),
  pageAt('/er-vag/'),
  pageAt('/lasvagar/liten-forening/'),
];
/** A tool whose fields come with what is opened in it. */
const opened = [pageAt('/avvikelser/')];
const withIsland = (page: SitePage) => page.document.querySelector('astro-island') !== null;

describe('a tool', () => {
  it('stands whole in the page: every text of its file, before any script has run', () => {
    expect(entries.length).toBeGreaterThan(3);
    const faults = entries.flatMap(({ data, page }) => {
      const said = readableText(page);
      const fields = (data.fields ?? []) as { id: string; default: string }[];
      const filled = (text: string) =>
        text
          .replaceAll('**', '')
          .replaceAll(
            /\{\{\s*([a-z0-9-]+)\s*\}\}/g,
            (_, id: string) => fields.find((field) => field.id === id)?.default ?? id,
          );
      return textsIn(data)
        .map((text) => plain(filled(text)))
        .filter((text) => !said.includes(text))
        .map((text) => `${page.path}: ${text}`);
    });
    expect(faults).toEqual([]);
  });

  it('names the laws it rests on', () => {
    const faults = entries.flatMap(({ data, page }) => {
      const said = readableText(page);
      const refs = [...JSON.stringify(data).matchAll(/"says":"((?:[^"\\]|\\.)*)"/g)].map(([, says = '']) =>
        plain(JSON.parse(`"${says}"`)),
      );
      return refs.filter((says) => !said.includes(says)).map((says) => `${page.path}: ${says}`);
    });
    expect(faults).toEqual([]);
  });

  it('cannot be filled in before it can remember', () => {
    expect(filledIn.length).toBeGreaterThan(2);
    const faults = faultsOn(filledIn, ({ document }) => {
      const fields = document.querySelectorAll('main input, main textarea, main select');
      return [
        fields.length === 0 && 'no fields',
        document.querySelector('.tool > fieldset[disabled]') === null && 'the fieldset is not disabled',
        ...fields
          .filter((field) => field.closest('fieldset[disabled]') === null)
          .map((field) => `can be used too early: ${field.outerHTML.slice(0, 80)}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('tells a reader without JavaScript how to go on', () => {
    const faults = faultsOn([...filledIn, ...opened, pageAt('/sok/')], ({ document }) => {
      const said = document.querySelector('noscript')?.text ?? '';
      return [said.replaceAll(/<[^>]+>/g, '').trim().length < 30 && `noscript says "${said}"`];
    });
    expect(faults).toEqual([]);
  });

  it('gives each field a label of its own', () => {
    const faults = faultsOn(filledIn, ({ document }) =>
      document.querySelectorAll('main input, main textarea, main select').map((field) => {
        const id = field.getAttribute('id');
        const label = field.closest('label') ?? (id ? document.querySelector(`label[for="${id}"]`) : null);
        return label?.text.trim() ? undefined : `no label: ${field.outerHTML.slice(0, 80)}`;
      }),
    );
    expect(faults).toEqual([]);
  });

  it('carries nothing to the browser that the page does not use', () => {
    // Props stand in the page beside the text itself; 60 kB of them was the glossary's index, now a file of its own.
    const faults = faultsOn(
      [...entries.map(({ page }) => page), pageAt('/begrepp/'), pageAt('/sok/')].filter(withIsland),
      ({ document }) =>
        document.querySelectorAll('astro-island').map((island) => {
          const props = (island.getAttribute('props') ?? '').length;
          const text = island.text.length;
          return props > Math.max(1000, 2.5 * text) && `props ${props}, text ${text}`;
        }),
    );
    expect(faults).toEqual([]);
  });
});
