import type { Assessment } from '../schema/assessment';
import type { Checklist } from '../schema/checklist';
import type { Routine } from '../schema/routine';
import type { Template } from '../schema/template';
import { isLegalFloor, type Requirement, type RequirementKind } from './requirement';

export type AnsweringKind = 'chapter' | 'routine' | 'checklist' | 'template' | 'criterion';

/** A text of ours that says which requirements it answers to. */
export interface Answering {
  kind: AnsweringKind;
  title: string;
  /** Where it is read, without the base path: /rutiner/avvikelser/ */
  address: string;
  requirements: readonly string[];
}

interface Entry<T> {
  id: string;
  data: T;
}

/** What the answering texts are made from. The chapters come in the order of the binder. */
export interface AnsweringContent {
  chapters: readonly Entry<{ title: string; requirements?: readonly string[] | undefined }>[];
  routines: readonly Entry<Pick<Routine, 'title' | 'requirements'>>[];
  checklists: readonly Entry<Pick<Checklist, 'title' | 'requirements'>>[];
  templates: readonly Entry<Pick<Template, 'title' | 'requirements'>>[];
  assessments: readonly Entry<Pick<Assessment, 'title' | 'areas'>>[];
}

/** Every text that may answer to requirements, chapters first. Those that name none are left out. */
export function answeringTexts({
  chapters,
  routines,
  checklists,
  templates,
  assessments,
}: AnsweringContent): Answering[] {
  const whole = (kind: AnsweringKind, folder: string, entries: AnsweringContent['chapters']): Answering[] =>
    entries.map(({ id, data }) => ({
      kind,
      title: data.title,
      address: `${folder}/${id}/`,
      requirements: data.requirements ?? [],
    }));
  return [
    ...whole('chapter', '', chapters),
    ...whole('routine', '/rutiner', routines),
    ...whole('checklist', '/checklistor', checklists),
    ...whole('template', '/mallar', templates),
    ...assessments.flatMap(({ id, data }) =>
      data.areas.flatMap(({ criteria }) =>
        criteria.map((criterion): Answering => ({
          kind: 'criterion',
          title: criterion.title,
          address: `/sjalvskattningar/${id}/#${criterion.id}`,
          requirements: criterion.requirements,
        })),
      ),
    ),
  ].filter(({ requirements }) => requirements.length > 0);
}

/** A requirement with the texts that answer to it. */
export interface MatrixRow extends Requirement {
  answers: Answering[];
  /** Nothing in the handbook answers to it. */
  gap: boolean;
}

/** From requirement to text. */
export function matrixRows(requirements: readonly Requirement[], texts: readonly Answering[]): MatrixRow[] {
  const byId = new Map<string, Answering[]>();
  for (const text of texts) for (const id of text.requirements) byId.set(id, [...(byId.get(id) ?? []), text]);
  return requirements.map((requirement) => {
    const answers = byId.get(requirement.id) ?? [];
    return { ...requirement, answers, gap: answers.length === 0 };
  });
}

/** From text to requirement, with the requirements in the order of the frameworks. */
export function textRows(
  requirements: readonly Requirement[],
  texts: readonly Answering[],
): { text: Answering; requirements: Requirement[] }[] {
  return texts.map((text) => {
    const named = new Set(text.requirements);
    return { text, requirements: requirements.filter(({ id }) => named.has(id)) };
  });
}

export interface KindCount {
  kind: RequirementKind;
  all: number;
  answered: number;
  gaps: number;
  unverified: number;
}

/** How many there are of each kind, in the order the kinds first come. */
export function countKinds(rows: readonly MatrixRow[]): KindCount[] {
  return [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const some = rows.filter((row) => row.kind === kind);
    const gaps = some.filter(({ gap }) => gap).length;
    const unverified = some.filter(({ verified }) => !verified).length;
    return { kind, all: some.length, answered: some.length - gaps, gaps, unverified };
  });
}

/** Requirements of law and regulation that no chapter answers to. A routine alone does not explain them. */
export function legalFloorWithoutChapter(rows: readonly MatrixRow[]): MatrixRow[] {
  return rows.filter((row) => isLegalFloor(row) && !row.answers.some(({ kind }) => kind === 'chapter'));
}
