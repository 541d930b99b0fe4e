import type { Catalog } from '../catalog/catalog';
import type { Chapter as Written } from '../catalog/chapters';
import { handbookWords } from '../strings/handbook';
import { sv } from '../strings/sv';
import { documentParts } from './documents';
import { easyGlossaryChapter, glossaryChapter, sourcesChapter } from './glossary';
import { escaped } from './markup';
import { chapterText, sourcesText } from './read-page';
import { type Chapter, idFrom, type Volume, VOLUME_IDS, type VolumeId, type VolumePart } from './volume';

/** What the volumes are made of. */
export interface Material {
  catalog: Catalog;
  /** The built page at an address without the base path, as HTML. */
  pageAt: (path: string) => string;
  /** The path the pages were built for. */
  base: string;
  /** Whole address of the site's first page. */
  site: string;
  /** 2026-11-22; when left out, each volume is dated by its newest text. */
  date?: string | undefined;
}

/** The three volumes: the handbook, the same in easy Swedish, and the forms for the binder. */
export function makeVolumes(material: Material): Volume[] {
  return VOLUME_IDS.map((id) => {
    const parts = PARTS[id](material);
    return { id, ...handbookWords.volumes[id], ...aboutVolume(id, material), parts };
  }).filter(({ parts }) => parts.length > 0);
}

const PARTS: Readonly<Record<VolumeId, (material: Material) => VolumePart[]>> = {
  handboken: standardParts,
  lattlast: easyParts,
  'rutiner-och-checklistor': ({ catalog }) => documentParts(catalog),
};

function standardParts(material: Material): VolumePart[] {
  const { chapters, terms, sources } = material.catalog;
  const parts = writtenParts(material, (written) => chapterFrom(material, written, 'standard'));
  const used = new Set([
    ...[...chapters.values()].flatMap(({ data }) => data.citations.map(({ source }) => source)),
    ...[...terms.values()].flatMap(({ data }) => data.sources),
  ]);
  parts.at(-1)?.chapters.push(glossaryChapter(terms), sourcesChapter(sources, used));
  return parts;
}

function easyParts(material: Material): VolumePart[] {
  const parts = writtenParts(material, (written) =>
    written.easy === undefined ? undefined : chapterFrom(material, written, 'easy'),
  );
  parts.at(-1)?.chapters.push(easyGlossaryChapter(material.catalog.terms));
  return parts;
}

/** The tabs of the binder that have chapters, in order. */
function writtenParts(material: Material, chapterOf: (written: Written) => Chapter | undefined): VolumePart[] {
  const { parts, chapters } = material.catalog;
  return [...parts.values()]
    .sort((a, b) => a.data.number - b.data.number)
    .map(({ data }) => ({
      id: idFrom('del', String(data.number)),
      number: data.number,
      title: data.title,
      lead: data.lead,
      chapters: data.chapters.flatMap((id) => {
        const written = chapters.get(id);
        return (written && chapterOf(written)) ?? [];
      }),
    }))
    .filter(({ chapters: list }) => list.length > 0);
}

function chapterFrom(material: Material, { id, data, easy }: Written, level: 'standard' | 'easy'): Chapter {
  const path = `/${id}/`;
  const html = material.pageAt(path);
  const own = idFrom(id);
  const { body, places } = chapterText(html, { id: own, level, base: material.base, path });
  places.set(path, own).set(`${path}${level === 'easy' ? '#lattlast' : '#klarsprak'}`, own);
  if (level === 'standard')
    return {
      id: own,
      title: data.title,
      lead: data.description,
      reviewed: data.reviewed,
      places,
      body: body + sourcesText(html, { id: own, base: material.base, path }),
      look: 'text',
    };
  const isStale = easy !== undefined && easy.reviewed < data.reviewed;
  return {
    id: own,
    title: easy?.title ?? data.title,
    reviewed: easy?.reviewed,
    places,
    body: (isStale ? `<p class="notice">${escaped(sv.level.stale)}</p>` : '') + body,
    look: 'easy',
  };
}

/** The date of a volume and the page about it. */
function aboutVolume(id: VolumeId, { catalog, site, date: given }: Material): Pick<Volume, 'date' | 'front'> {
  const { chapters, routines, checklists, templates } = catalog;
  const dates =
    id === 'rutiner-och-checklistor'
      ? [...routines.values(), ...checklists.values(), ...templates.values()].map(({ data }) => data.updated)
      : [...chapters.values()].map(({ data, easy }) => (id === 'lattlast' ? (easy?.reviewed ?? '') : data.reviewed));
  const date = given ?? dates.sort().at(-1) ?? '';
  const { about } = handbookWords;
  const write = id === 'handboken' ? about.paragraphs : id === 'lattlast' ? about.easy : about.documents;
  const front: Chapter = {
    id: 'om-utgavan',
    title: about.title,
    places: new Map(),
    body: write(date, site)
      .map((text) => `<p>${escaped(text)}</p>`)
      .join('\n'),
    look: id === 'lattlast' ? 'easy' : 'text',
  };
  return { date, front };
}
