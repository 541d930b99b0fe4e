import { getCollection, getEntry } from 'astro:content';
import { isDuty } from '@/domain/duties';
import { requirementsOf } from '@/domain/requirement';
import type { StartMaterial } from '@/domain/start-result';

/** Everything the result of "Er väg" is made from, cut down to what it uses: a reader fetches it. */
export async function startMaterial(): Promise<StartMaterial> {
  const [start, frameworks, docs, parts, paths, routines, checklists] = await Promise.all([
    getEntry('startTool', 'start-tool'),
    getCollection('requirements'),
    getCollection('docs'),
    getCollection('parts'),
    getCollection('paths'),
    getCollection('routines'),
    getCollection('checklists'),
  ]);
  const tool = start!.data;
  const ordered = parts.map(({ data }) => data).sort((a, b) => a.number - b.number);
  const titleOf = new Map<string, string>([
    ...docs.map(({ id, data }) => [`/${id}/`, data.title] as const),
    ...routines.map(({ id, data }) => [`/rutiner/${id}/`, data.title] as const),
    ...checklists.map(({ id, data }) => [`/checklistor/${id}/`, data.title] as const),
  ]);
  const linked = tool.steps.flatMap(({ chapter, routine, checklist }) => [
    `/${chapter}/`,
    `/rutiner/${routine}/`,
    `/checklistor/${checklist}/`,
  ]);
  return {
    tool,
    duties: requirementsOf(frameworks)
      .filter(isDuty)
      .map(({ id, framework, short, kind, ref, text, verified, forms, sizes, assignments, when }) => ({
        id,
        framework,
        short,
        kind,
        ref,
        text,
        verified,
        forms,
        sizes,
        assignments,
        when,
      })),
    parts: ordered.map(({ number, title }) => ({ number, title })),
    chapters: ordered.flatMap(({ number, chapters }) =>
      chapters.map((id) => ({
        title: titleOf.get(`/${id}/`) ?? id,
        address: `/${id}/`,
        part: number,
        requirements: docs.find((doc) => doc.id === id)?.data.requirements ?? [],
      })),
    ),
    paths: paths
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { title, who, why, group, suits, stops } }) => ({
        id,
        title,
        who,
        why,
        group,
        suits,
        stops: stops.length,
        minutes: stops.reduce((sum, { minutes }) => sum + minutes, 0),
      })),
    titles: Object.fromEntries(linked.map((address) => [address, titleOf.get(address) ?? address])),
  };
}
