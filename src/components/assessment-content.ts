import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { SourceTitles } from '@/domain/law';
import type { Assessment } from '@/schema/assessment';
import type { Scale } from '@/schema/scale';

/** A self-assessment with all that is needed to show it or to make a document of the answers. */
export interface AssessmentContent {
  assessment: Assessment;
  scale: Scale;
  /** Titles of the laws the criteria name, by source id. */
  sourceTitles: SourceTitles;
}

/** Gathers what an assessment refers to. */
export async function assessmentContent({ data }: CollectionEntry<'assessments'>): Promise<AssessmentContent> {
  const criteria = data.areas.flatMap((area) => area.criteria);
  const laws = new Set(criteria.flatMap((criterion) => criterion.legal.map(({ source }) => source)));
  const sources = (await getCollection('sources')).filter(({ id }) => laws.has(id));
  return {
    assessment: data,
    scale: (await getEntry('scales', data.scale))!.data,
    sourceTitles: Object.fromEntries(sources.map((source) => [source.id, source.data.title])),
  };
}
