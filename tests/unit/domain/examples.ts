import { type Answer, type AnswerOf, NO_ANSWER } from '@/domain/assessment';
import type { ItemState } from '@/domain/checklist';
import type { TermEntry } from '@/domain/glossary';
import type { Assessment, Criterion } from '@/schema/assessment';
import type { Checklist, ChecklistItem } from '@/schema/checklist';
import type { Routine } from '@/schema/routine';
import type { Template } from '@/schema/template';
import type { Scale } from '@/schema/scale';
import type { Term } from '@/schema/term';

/** Made-up content, as small as it can be. Real content is tried in tests/content only. */

export const scale: Scale = {
  title: 'Nivå och belägg',
  question: 'Hur är det i dag?',
  levels: [0, 1, 2, 3, 4].map((value) => ({ value, label: `Etikett ${value}`, easy: `Lätt ${value}` })),
  evidence: (['A', 'B', 'C', 'D'] as const).map((value) => ({
    value,
    label: `Stöd ${value}`,
    easy: `Lätt ${value}`,
  })),
  needs: [
    { level: 3, evidence: 'C' },
    { level: 4, evidence: 'D' },
  ],
};

export function criterion(id: string, more: Partial<Criterion> = {}): Criterion {
  return {
    id,
    revision: 1,
    title: `Rubrik ${id}`,
    text: `Text ${id}.`,
    easy: `Lätt ${id}.`,
    why: `Varför ${id}.`,
    how: `Hur ${id}.`,
    example: `Exempel ${id}.`,
    evidence: [`Visa ${id}`],
    nextStep: `Börja med ${id}.`,
    levels: [0, 1, 2, 3, 4].map((level) => `Ankare ${id} ${level}.`),
    legal: [],
    principles: [],
    requirements: [],
    terms: [],
    chapters: [],
    ...more,
  };
}

/** A duty in law, for the field `legal`. */
export const law = (says: string): Criterion['legal'] => [
  { source: 'lag-x', ref: '2 §', says, checked: '2026-11-21', verified: true },
];

/** Two areas: a and b (a duty in law), then c and d. */
export const assessment: Assessment = {
  title: 'Exempelkoll',
  number: 'SS-99',
  version: '1.0',
  updated: '2026-11-21',
  purpose: 'Visar var ni står.',
  easy: 'Här ser ni hur det går.',
  who: 'Två personer',
  time: 'En timme',
  scale: 'niva',
  areas: [
    {
      id: 'forsta',
      title: 'Första området',
      criteria: [criterion('a'), criterion('b', { legal: law('Lagen kräver b.') })],
    },
    { id: 'andra', title: 'Andra området', criteria: [criterion('c'), criterion('d')] },
  ],
  retired: [],
};

/** Answers by criterion id; what is left out is not answered. */
export function answers(given: Record<string, Partial<Answer>>): AnswerOf {
  return (id) => ({ ...NO_ANSWER, ...given[id] });
}

export function item(id: string, more: Partial<ChecklistItem> = {}): ChecklistItem {
  return { id, text: `Punkt ${id}.`, evidence: `Tecken ${id}.`, level: 'minst', terms: [], law: [], ...more };
}

/** Two groups: a (gärna) and b, then c. */
export const checklist: Checklist = {
  title: 'Exempellista',
  number: 'CL-99',
  version: '1.0',
  updated: '2026-11-21',
  purpose: 'Visar att allt är på plats.',
  easy: 'Här ser ni om allt är klart.',
  who: 'Samordnaren.',
  when: 'Varje månad.',
  interval: 'manadsvis',
  groups: [
    { id: 'fore', title: 'Före', items: [item('a', { level: 'garna' }), item('b')] },
    { id: 'efter', title: 'Efter', items: [item('c')] },
  ],
  requirements: [],
  chapters: [],
  routines: [],
  templates: [],
  retired: [],
  changes: [],
  replaces: [],
};

/** Which items are done, and the notes by item id. */
export function states(done: readonly string[], notes: Record<string, string> = {}): (id: string) => ItemState {
  return (id) => ({ done: done.includes(id), note: notes[id] ?? '' });
}

export const routine: Routine = {
  title: 'Exempelrutin',
  number: 'RUT-99',
  version: '2.1',
  updated: '2026-11-21',
  summary: 'Så här gör ni.',
  purpose: ['Ni ska **alltid** veta vad som gäller.'],
  easy: ['Gör så här.'],
  scope: ['Gäller {{vem}}.'],
  responsible: 'Ansvarig är {{roll}}.',
  reviewMonths: 12,
  fields: [
    { id: 'vem', label: 'Vem det gäller', default: 'alla' },
    { id: 'roll', label: 'Ansvarig roll', default: 'samordnaren' },
  ],
  steps: [
    {
      id: 'forsta',
      title: 'Säg till',
      who: 'Den som ser det',
      when: 'Genast',
      do: ['Ring {{roll}}.', 'Vänta.'],
      record: 'En rad i boken.',
    },
    { id: 'andra', title: 'Följ upp', who: '{{roll}}', when: 'Inom en vecka', do: ['Fråga hur det gick.'] },
  ],
  records: [{ what: 'Rapport till {{roll}}', where: 'Pärmen', keep: 'Två år' }],
  deviations: ['Säg till {{roll}}.'],
  small: ['En person räcker.'],
  law: [],
  terms: [],
  chapters: [],
  checklists: [],
  templates: [],
  requirements: [],
  retired: [],
  changes: [],
  replaces: [],
};

export const template: Template = {
  title: 'Exempelmall',
  number: 'MALL-99',
  version: '1.3',
  updated: '2026-11-21',
  summary: 'Ett papper att fylla i.',
  part: 4,
  use: { who: 'Den som vet', when: 'Efteråt', how: ['Skriv för hand.'] },
  keep: '{{laset}}, ett år.',
  paperOnly: false,
  easyRead: false,
  fields: [
    { id: 'laset', label: 'Här förvaras papper', default: 'det låsta skåpet' },
    { id: 'roll', label: 'Ansvarig roll', default: 'samordnaren' },
  ],
  blocks: [
    { heading: 'Frågor till {{roll}}' },
    { subheading: 'Underrubrik' },
    { text: 'Vi **lovar** {{roll}}.' },
    { list: ['Punkt om {{roll}}'] },
    { steps: ['Först', 'Sedan'] },
    { ticks: ['Gjort av {{roll}}'] },
    {
      table: {
        caption: 'Tabell för {{roll}}',
        columns: [
          { title: 'Vad', width: 1 },
          { title: 'Svar', width: 3 },
        ],
        rows: [['Rad om {{roll}}', '']],
        blankRows: 2,
        room: 2,
        rowHeaders: true,
      },
    },
    { lines: { label: 'Vad hände?', count: 3 } },
    { blanks: ['Datum', 'Plats'] },
    { note: { title: 'Obs', text: 'Fråga {{roll}}.' } },
    { pageBreak: true },
    { signature: ['Underskrift, {{roll}}'] },
  ],
  law: [],
  requirements: [],
  terms: [],
  chapters: [],
  routines: [],
  checklists: [],
  retired: [],
  changes: [],
  replaces: [],
};

export function term(id: string, more: Partial<Term> = {}): TermEntry {
  return {
    id,
    data: {
      term: id,
      code: 'T-001',
      group: 'D',
      definition: `vad ${id} betyder`,
      easy: `Det är ${id}.`,
      synonyms: [],
      deprecated: [],
      confusedWith: [],
      linking: 'first',
      notIn: [],
      searchForms: [],
      sources: [],
      verified: false,
      status: 'utkast',
      checked: '2026-11-21',
      ...more,
    },
  };
}
