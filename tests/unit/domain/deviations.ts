import type { Deviation } from '@/domain/deviation';
import { type Row, rowsOf } from '@/domain/deviation-list';
import type { Log } from '@/schema/log';

/** Made-up content of a log, as small as it can be. */
export const log: Log = {
  title: 'Exempellogg',
  number: 'AVV-99',
  version: '1.0',
  updated: '2026-11-22',
  purpose: 'Visar hur det går.',
  easy: 'Hur går det?',
  urgent: ['Ring 112.'],
  kinds: [
    { id: 'avvikelse', label: 'Avvikelse', meaning: 'Det blev fel.', hint: 'Rätta.', routine: 'r', followUp: true },
    { id: 'berom', label: 'Beröm', meaning: 'Det var bra.', hint: 'Tacka.', routine: 'r', followUp: false },
  ],
  areas: [
    { id: 'kok', label: 'Kök' },
    { id: 'butik', label: 'Butik' },
  ],
  seriousness: [
    { id: 'liten', label: 'Liten', anchor: 'Inget hände.' },
    { id: 'markbar', label: 'Märkbar', anchor: 'Någon fick vänta.' },
    { id: 'allvarlig', label: 'Allvarlig', anchor: 'Någon skadades.' },
  ],
  reporters: [
    { id: 'deltagare', label: 'Deltagare' },
    { id: 'anstalld', label: 'Anställd' },
  ],
  causes: [{ id: 'rutin', label: 'Rutin saknas' }],
  routines: [],
  chapters: [],
  checklists: [],
  terms: [],
  law: [],
  retired: [],
};

export const noFollowUp = new Set(['berom']);

export function deviation(id: string, more: Partial<Deviation> = {}): Deviation {
  return {
    id,
    number: 1,
    registered: '2026-11-02T08:00:00.000Z',
    kind: 'avvikelse',
    area: '',
    seriousness: '',
    reporter: '',
    causeKind: '',
    date: '',
    reported: '2026-11-02',
    place: '',
    happened: '',
    immediate: '',
    notified: '',
    cause: '',
    measure: '',
    responsible: '',
    due: '',
    done: '',
    answered: '',
    noAnswer: false,
    effect: '',
    effectDate: '',
    effectNote: '',
    story: '',
    removed: false,
    ...more,
  };
}

/** Entries as rows on 23 November 2026. */
export const rowsFor = (...entries: Deviation[]): Row[] => rowsOf('2026', entries, noFollowUp, '2026-11-23');
