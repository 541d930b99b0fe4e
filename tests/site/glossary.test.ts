import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Confusion } from '@/schema/confusion';
import type { Term } from '@/schema/term';
import { ENGLISH_DEGREES, SYNONYM_KINDS } from '@/domain/term-kinds';
import { base, contentOf, dist, faultsOn, pageAt, pages, readableText, textOf } from './support';

const terms = contentOf<Term>('glossary');
const families = contentOf<Confusion>('confusions').map(([id, data]) => ({
  id,
  data,
  page: pageAt(`/begrepp/forvaxlingar/${id}/`),
}));
const all = pageAt('/begrepp/forvaxlingar/alla/');
/** Soft hyphens are for the eye. */
const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
const hrefs = (path: string) =>
  pageAt(path)
    .document.querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '');
const views = ['alla', 'andringar', 'forvaxlingar', 'grupper', 'trad'].map((name) => `/begrepp/${name}/`);

describe('a family of confused words', () => {
  it('stands whole on its page and on the page with all of them', () => {
    expect(families).toHaveLength(15);
    const faults = families.flatMap(({ data, page }) => {
      const texts = [
        data.title,
        data.easy,
        ...data.table.flatMap(({ question, cells }) => [question, ...cells]),
        ...data.question.flatMap(({ ask, yes, no }) => [ask, yes?.text ?? '', no?.text ?? '']),
        ...data.harm,
        ...data.write.flatMap(({ before, after }) => [before, after]),
        ...data.official.flatMap(({ use, ours }) => [use, ours]),
      ];
      return [page, all].flatMap((each) => {
        const said = plain(readableText(each));
        return texts.filter((text) => !said.includes(plain(text))).map((text) => `${each.path}: ${text}`);
      });
    });
    expect(faults).toEqual([]);
  });

  it('has tables with a caption, a head for each column and for each row', () => {
    const faults = faultsOn([...families.map(({ page }) => page), all], ({ document }) =>
      document.querySelectorAll('main table').flatMap((table) => {
        const columns = table.querySelectorAll('thead th[scope="col"]').length;
        return [
          textOf(table.querySelector('caption')) === '' && 'a table without a caption',
          columns < 2 && 'a table without heads',
          ...table
            .querySelectorAll('tbody tr')
            .map(
              (row) =>
                (row.querySelectorAll('th[scope="row"]').length !== 1 ||
                  row.querySelectorAll('td').length !== columns - 1) &&
                `a row that is not a head and ${columns - 1} answers: ${textOf(row)}`,
            ),
          // What a narrow screen shows over each answer.
          ...table.querySelectorAll('td').map((cell) => !cell.getAttribute('data-word') && 'an answer without a word'),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is linked from the list, and from and to each of its terms', () => {
    const listed = hrefs('/begrepp/forvaxlingar/');
    for (const { id, data, page } of families) {
      expect(listed).toContain(page.address);
      for (const { term } of data.terms) {
        if (term === undefined) continue;
        expect(hrefs(`/begrepp/${term}/`), `${term} → ${id}`).toContain(page.address);
        expect(hrefs(page.path), `${id} → ${term}`).toContain(`${base}begrepp/${term}/`);
      }
    }
  });

  it('says which of its words nobody has found a source for', () => {
    const unverified = new Set(terms.filter(([, { verified }]) => !verified).map(([id]) => id));
    const faults = families
      .filter(({ data }) => data.terms.some(({ term }) => unverified.has(term ?? '')))
      .filter(({ page }) => !readableText(page).includes('Källa ej kontrollerad för'));
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('shows every confusion from both sides', () => {
    const pairs = terms.flatMap(([id, { confusedWith = [] }]) => confusedWith.map(({ term }) => [id, term] as const));
    const missing = pairs.flatMap(([one, other]) =>
      other === undefined
        ? []
        : [
            [one, other],
            [other, one],
          ]
            .filter(([from = '', to = '']) => !hrefs(`/begrepp/${from}/`).includes(`${base}begrepp/${to}/`))
            .map((pair) => pair.join(' → ')),
    );
    expect(pairs.length).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });

  it('is linked from its first page in every view', () => {
    const links = hrefs('/begrepp/');
    expect(views.filter((path) => !links.includes(pageAt(path).address))).toEqual([]);
  });

  it.each(['/begrepp/grupper/', '/begrepp/trad/', '/begrepp/alla/'])('has every term on %s', (path) => {
    const links = new Set(hrefs(path));
    expect(terms.filter(([id]) => !links.has(`${base}begrepp/${id}/`)).map(([id]) => id)).toEqual([]);
  });

  it('has the codes of a group on its sheet, and all of them on the sheet with everything', () => {
    const whole = readableText(pageAt('/begrepp/alla/'));
    for (const [id, { code, group, definition }] of terms) {
      const sheet = readableText(pageAt(`/begrepp/grupper/${group.toLowerCase()}/`));
      for (const said of [whole, sheet]) {
        expect(said, id).toContain(code);
        expect(said, id).toContain(definition.replaceAll(/\s+/g, ' '));
      }
    }
  });

  it('draws the trees as named pictures, each with the same terms in words', () => {
    const { document } = pageAt('/begrepp/trad/');
    const groups = document.querySelectorAll('.group-trees');
    expect(groups.length).toBeGreaterThan(4);
    for (const group of groups) {
      const drawing = group.querySelector('svg[role="img"]');
      expect(drawing?.getAttribute('aria-label')).toMatch(/^Bild: .{10}/);
      const drawn = drawing!.querySelectorAll('g').map((box) => box.querySelectorAll('text').map(textOf).join(' '));
      const written = group.querySelectorAll('.tree a').map(textOf);
      expect(drawn).toEqual(written);
    }
  });

  it('opens a form with page, code and version filled in', () => {
    for (const [id, { code, checked }] of terms) {
      const form = hrefs(`/begrepp/${id}/`).find((href) => href.includes('/issues/new?'));
      const fields = new URL(form!.replaceAll('&amp;', '&')).searchParams;
      expect(fields.get('template')).toBe('3-andra.yml');
      expect(fields.get('sida')).toContain(`/begrepp/${id}/ (${code}, text ${checked})`);
    }
  });

  it('tells its changes day by day, or why it cannot', () => {
    const { document } = pageAt('/begrepp/andringar/');
    const days = document.querySelectorAll('main section time').map((time) => time.getAttribute('datetime') ?? '');
    if (days.length === 0) expect(textOf(document.querySelector('.notice'))).toMatch(/utan historiken/);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('keeps the views, which repeat the entries, out of the search', () => {
    const groups = [...new Set(terms.map(([, { group }]) => `/begrepp/grupper/${group.toLowerCase()}/`))];
    const repeats = [...views.filter((path) => !path.includes('forvaxlingar')), ...groups, all.path].map(pageAt);
    expect(
      faultsOn(repeats, ({ document }) => [
        document.querySelector('[data-pagefind-body]') !== null && 'is in the search',
      ]),
    ).toEqual([]);
  });
});

describe('the page of a term', () => {
  const said = (id: string) => plain(readableText(pageAt(`/begrepp/${id}/`)));

  it('says where the word holds, what its other words are, how well the English fits and where it differs from a source', () => {
    const faults = terms.flatMap(([id, { scope, synonyms = [], english = [], differs = [] }]) => {
      const page = said(id);
      const texts = [
        ...(scope ? [scope] : []),
        ...synonyms.flatMap((one) => [
          one.form,
          one.kind === 'synonym' ? '' : SYNONYM_KINDS[one.kind],
          one.scope ?? '',
        ]),
        ...english.map(({ term, degree }) => `${term} (${ENGLISH_DEGREES[degree]})`),
        ...differs.flatMap(({ how, why }) => [how, why]),
      ];
      return texts.filter((text) => !page.includes(plain(text))).map((text) => `${id}: ${text}`);
    });
    expect(faults).toEqual([]);
  });

  it('says who has decided, and when it is looked at again', () => {
    const faults = terms
      .filter(
        ([id]) =>
          !/Beslutad avIngen än\..*Ses över senast\s*\d+ \p{L}+ 20\d\d/u.test(
            said(id).replaceAll(/Beslutad av\s+/g, 'Beslutad av'),
          ),
      )
      .map(([id]) => id);
    expect(faults).toEqual([]);
  });

  it('shows "see also" from both sides', () => {
    const pairs = terms.flatMap(([id, { seeAlso = [] }]) =>
      seeAlso.flatMap(
        (other) =>
          [
            [id, other],
            [other, id],
          ] as const,
      ),
    );
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(([from, to]) => !hrefs(`/begrepp/${from}/`).includes(`${base}begrepp/${to}/`))).toEqual([]);
  });
});

describe('a code on paper', () => {
  const codes = [
    ...terms.map(([id, { code }]) => [code, `/begrepp/${id}/`] as const),
    ...families.map(({ id, data }) => [data.number, `/begrepp/forvaxlingar/${id}/`] as const),
  ];

  it('leads to its page at once, by a link too, and tells search engines the real address', () => {
    for (const [code, path] of codes) {
      const document = parse(readFileSync(join(dist, `begrepp/${code}/index.html`), 'utf8'));
      const to = `${base}${path.slice(1)}`;
      const meta = (name: string) => document.querySelector(`meta[${name}]`)?.getAttribute('content');
      expect(meta('http-equiv="refresh"')).toBe(`0;url=${to}`);
      expect(meta('name="robots"')).toBe('noindex');
      expect(document.querySelector('main a')?.getAttribute('href')).toBe(to);
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(new RegExp(`${to}$`));
      expect(textOf(document.querySelector('h1'))).toContain(code);
    }
  });

  it('may be written in small letters, which says the same to the byte', () => {
    const read = (code: string) => readFileSync(join(dist, `begrepp/${code}/index.html`), 'utf8');
    expect(codes.filter(([code]) => read(code.toLowerCase()) !== read(code)).map(([code]) => code)).toEqual([]);
  });

  it('stands in no menu, no list of pages and no search', () => {
    const listed = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    expect(listed).not.toMatch(/begrepp\/[TF]-\d/i);
    expect(pages.filter(({ path }) => /begrepp\/[TF]-\d/i.test(path))).toEqual([]);
    expect(
      faultsOn(pages, ({ html }) => [/href="[^"]*\/begrepp\/[TF]-\d/i.test(html) && 'links to a code, not a page']),
    ).toEqual([]);
  });
});
