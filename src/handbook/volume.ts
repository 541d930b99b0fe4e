/**
 * A volume of the handbook before it becomes a file. Plain data: titles as text, bodies as well-formed
 * XHTML fragments with headings from h2, every id unique in the volume, links as the site writes them.
 */
export interface Volume {
  /** Also the name of its files. */
  id: VolumeId;
  title: string;
  subtitle: string;
  /** 2026-11-22: the day of the newest text in it, or a date that was asked for. Never a clock. */
  date: string;
  /** Pages before the contents: what this is, the licence and how it was made. */
  front: Chapter;
  parts: VolumePart[];
}

export const VOLUME_IDS = ['handboken', 'lattlast', 'rutiner-och-checklistor'] as const;
export type VolumeId = (typeof VOLUME_IDS)[number];

export interface VolumePart {
  id: string;
  /** The tab in the binder, 0–8. A part of documents has none. */
  number?: number;
  title: string;
  lead?: string;
  chapters: Chapter[];
}

export interface Chapter {
  id: string;
  title: string;
  lead?: string;
  /** When somebody last read it through, 2026-11-22. */
  reviewed?: string;
  /** Where it stands on the site, and places in it: address with fragment → id in the volume. */
  places: ReadonlyMap<string, string>;
  body: string;
  /** Sort of text, for the look: running text, easy text, a document for the binder, or an index. */
  look: 'text' | 'easy' | 'document' | 'index';
}

/** Every chapter in reading order. */
export function chaptersOf(volume: Volume): Chapter[] {
  return volume.parts.flatMap(({ chapters }) => chapters);
}

/** A text as an id that every format can carry: small ASCII letters, digits and hyphens. */
export function idFrom(...texts: string[]): string {
  return texts
    .join('-')
    .toLocaleLowerCase('sv-SE')
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
