import type { Path, StopKind } from '../domain/reading-path';
import { duration } from './duration';

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** Swedish texts of the reading paths. */
export const pathWords = {
  title: 'Läsvägar',
  pageTitle: (title: string) => `Läsväg: ${title.charAt(0).toLocaleLowerCase('sv-SE')}${title.slice(1)}`,
  description:
    'Vad ni läser, i vilken ordning och varför. Välj efter storlek, form, uppdrag eller roll, och bocka av det ni har läst.',
  toTool: 'Vet ni inte vilken? Svara på fem frågor',
  groups: {
    storlek: 'Efter storlek',
    form: 'Efter form',
    uppdrag: 'Efter uppdrag',
    roll: 'Efter roll',
  } satisfies Record<Path['group'], string>,
  size: (stops: number, minutes: number) => `${count(stops, 'hållplats', 'hållplatser')}, ungefär ${duration(minutes)}`,
  who: 'För vem',
  why: 'Varför i den här ordningen',
  legend: (title: string) => `Hållplatser på vägen ${title}`,
  kinds: {
    chapter: 'Kapitel',
    routine: 'Rutin',
    checklist: 'Checklista',
    assessment: 'Självskattning',
  } satisfies Record<StopKind, string>,
  progress: (read: number, all: number) => `${read} av ${all} lästa`,
  left: (minutes: number) => `ungefär ${duration(minutes)} kvar`,
  next: 'Nästa:',
  allRead: 'Allt på vägen är läst.',
  read: 'Läst',
  minutes: (minutes: number) => count(minutes, 'minut', 'minuter'),
  noJs: 'Utan JavaScript går det inte att bocka av på skärmen. Skriv ut sidan och bocka av för hand.',
  all: 'Alla läsvägar',
  report: {
    progress: (read: number, all: number) => `Läst: ${read} av ${all}`,
    origin: (address: string) => `Kvalitetspärmen, ${address}. CC BY 4.0`,
  },
} as const;
