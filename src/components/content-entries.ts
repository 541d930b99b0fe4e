import { getCollection } from 'astro:content';
import { WARN_DAYS } from '@/domain/fact-age';
import { factsOf, type Fact } from '@/domain/facts';
import { requirementsOf } from '@/domain/requirement';
import { answeringTexts, matrixRows, type Answering, type MatrixRow } from '@/domain/requirement-matrix';
import { today } from '@/catalog/today';

/** What authors have written, in the shape the domain asks for; chapters in the order of the binder. */
async function contentEntries() {
  const [docs, parts, routines, checklists, templates, assessments, requirements, terms, sources] = await Promise.all([
    getCollection('docs'),
    getCollection('parts'),
    getCollection('routines'),
    getCollection('checklists'),
    getCollection('templates'),
    getCollection('assessments'),
    getCollection('requirements'),
    getCollection('glossary'),
    getCollection('sources'),
  ]);
  const order = parts.sort((a, b) => a.data.number - b.data.number).flatMap(({ data }) => data.chapters);
  const chapters = docs
    .filter(({ id }) => order.includes(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    chapters,
    routines: routines.sort((a, b) => (a.data.number < b.data.number ? -1 : 1)),
    checklists: checklists.sort((a, b) => (a.data.number < b.data.number ? -1 : 1)),
    templates: templates.sort((a, b) => (a.data.number < b.data.number ? -1 : 1)),
    assessments,
    requirements,
    terms,
    sources: new Map(sources.map(({ id, data }) => [id, data])),
  };
}

/** The matrix of requirements, from both sides. */
export async function matrixContent() {
  const content = await contentEntries();
  const requirements = requirementsOf(content.requirements);
  const texts: Answering[] = answeringTexts(content);
  const rows: MatrixRow[] = matrixRows(requirements, texts);
  return { frameworks: content.requirements, sources: content.sources, requirements, texts, rows };
}

/** Every fact with its age on the day of the build. */
export async function factContent(): Promise<{ facts: Fact[]; today: string; warnDays: number }> {
  return { facts: factsOf(await contentEntries(), today), today, warnDays: WARN_DAYS };
}
