import type { Catalog } from '@/catalog/catalog';
import type { Chapter } from '@/catalog/chapters';
import { Links } from '@/handbook/links';
import type { Volume } from '@/handbook/volume';
import { makeVolumes } from '@/handbook/volumes';
import type { Source } from '@/schema/source';
import { checklist, item, law, routine, template, term } from '../domain/examples';

/** A made-up handbook: two parts with a chapter each, two terms, a source, a routine and a checklist. */

export const SITE = 'https://exempel.se/parm/';

const entries = <T>(things: Record<string, T>) =>
  new Map(Object.entries(things).map(([id, data]) => [id, { id, file: `${id}.yaml`, data }]));

const part = (number: number, folder: string, chapters: string[]) => ({
  number,
  title: number === 1 ? 'Grunden' : 'Å & ä',
  lead: 'Det här är delen.',
  folder,
  chapters,
  pages: [],
  planned: [],
});

const chapter = (id: string, title: string, more: Partial<Chapter['data']> = {}): Chapter => ({
  id,
  file: `content/handbook/${id}.mdx`,
  body: '',
  bodyLine: 1,
  data: {
    title,
    description: `Om ${title}.`,
    part: 1,
    reviewed: '2026-11-20',
    citations: [],
    requirements: [],
    terms: [],
    routines: [],
    checklists: [],
    templates: [],
    assessments: [],
    ...more,
  },
  easy: { file: `${id}.lattlast.md`, body: '', bodyLine: 1, title: `Lätt om ${title}`, reviewed: '2026-11-19' },
});

const source = (title: string, more: Partial<Source> = {}): Source => ({
  title,
  publisher: 'Riksdagen',
  kind: 'lag',
  read: true,
  ...more,
});

const chapters = new Map(
  [
    chapter('grunden/forsta', 'Första <steget>', {
      citations: [{ source: 'lag-x', checked: '2026-11-20', verified: true }],
    }),
    chapter('sist/andra', 'Andra steget', { reviewed: '2026-11-22' }),
  ].map((one) => [one.id, one]),
);

export const catalog: Catalog = {
  assessments: new Map(),
  binderSets: new Map(),
  confusions: new Map(),
  chapters,
  checklists: entries({
    lista: { ...checklist, groups: [{ id: 'g', title: 'Grupp', items: [item('a', { law: law('x') })] }] },
  }),
  parts: entries({
    sist: part(8, 'sist', ['sist/andra']),
    forst: part(1, 'grunden', ['grunden/forsta']),
    tom: part(5, 'tom', []),
  }),
  requirements: new Map(),
  routines: entries({ rutin: routine }),
  scales: new Map(),
  sources: entries({ 'lag-x': source('Lag X', { url: 'https://lag.se/x?a=1&b=2' }), 'lag-y': source('Lag Y') }),
  starts: new Map(),
  templates: entries({ mall: template }),
  terms: new Map(
    [
      term('ord', {
        definition: 'det som sägs',
        sources: ['lag-x'],
        verified: false,
        deprecated: [{ form: 'glosa', reason: 'Låter gammalt' }],
      }),
      term('åtgärd', { definition: 'det som görs' }),
    ].map(({ id, data }) => [id.replace('åtgärd', 'atgard'), { id, file: `${id}.yaml`, data }]),
  ),
};

/** A built page as the site makes it, with everything around the text. */
export function builtPage(standard: string, easy = '<p>Kort.\nLätt.</p>'): string {
  return `<html><body><header><nav><a href="/parm/">Hem</a></nav></header><main>
<div class="title"><h1>Rubrik</h1></div>
<div id="klarsprak" class="level-standard"><p class="level-switch"><a href="#lattlast">Lätt</a></p><div class="prose">${standard}</div></div>
<div id="lattlast" class="level-easy"><div class="prose prose-easy">${easy}</div></div>
<section class="related"><h2>Hör ihop</h2></section>
<section class="sources"><h2 id="kallor">Källor</h2><ul><li><a href="https://lag.se/x">Lag X</a>, 2 §. <small>kontrollerad</small></li></ul></section>
</main><script>alert(1)</script></body></html>`;
}

export const heading = (level: number, id: string, text: string) =>
  `<div class="sl-heading-wrapper level-h${level}"><h${level} id="${id}">${text}</h${level}><a class="sl-anchor-link" href="#${id}"><span>#</span></a></div>`;

const FIRST = `<p>Läs om <a href="/parm/begrepp/ord/">ord</a>, <a href="/parm/sist/andra/#på-gång">andra steget</a> och <a href="/parm/rutiner/rutin/">rutinen</a>.</p>
${heading(2, 'nu', 'Nu')}<p>Arbetsmiljöverket kontrollerar.</p>
<aside aria-label="Obs" class="starlight-aside starlight-aside--caution"><p class="starlight-aside__title" aria-hidden="true">Obs</p><div class="starlight-aside__content"><p>Se upp<br>nu.</p></div></aside>
<div class="table-box" role="group" tabindex="0"><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>
<figure class="system-map"><svg class="map-wide" viewBox="0 0 10 10" role="img" aria-labelledby="n t"><title id="n">Karta</title><desc id="t">I ord</desc><rect class="map-box" width="5" height="5"></rect></svg><svg class="map-narrow" role="img"></svg><figcaption><p>Text under.</p></figcaption></figure>`;
const SECOND = `${heading(2, 'på-gång', 'På gång')}<p>Tillbaka till <a href="#pa-gang">samma</a>.</p>${heading(3, 'pa-gang', 'Pa gang')}<p>Slut.</p>`;

export const pageAt = (path: string) => builtPage(path === '/grunden/forsta/' ? FIRST : SECOND);

export const volumes = (date?: string): Volume[] => makeVolumes({ catalog, pageAt, base: '/parm/', site: SITE, date });

export function volume(id: Volume['id']): { volume: Volume; links: Links } {
  const found = volumes().find((one) => one.id === id)!;
  return { volume: found, links: new Links(found, SITE) };
}
