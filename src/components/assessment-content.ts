import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { AssessmentContent } from '@/domain/assessment';

/** Gathers what an assessment refers to. */
export async function assessmentContent({ data }: CollectionEntry<'assessments'>): Promise<AssessmentContent> {
  const criteria = data.areas.flatMap((area) => area.criteria);
  const laws = new Set(criteria.flatMap((criterion) => criterion.legal.map(({ source }) => source)));
  const sources = (await getCollection('sources')).filter(({ id }) => laws.has(id));
  return {
    // The matrix shows them; the tool and the saved files need not carry them.
    assessment: {
      ...data,
      areas: data.areas.map((area) => ({
        ...area,
        criteria: area.criteria.map((criterion) => ({ ...criterion, requirements: [] })),
      })),
    },
    scale: (await getEntry('scales', data.scale))!.data,
    sourceTitles: Object.fromEntries(sources.map((source) => [source.id, source.data.title])),
  };
}
