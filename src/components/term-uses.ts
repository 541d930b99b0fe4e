import { type CollectionEntry, getCollection, render } from 'astro:content';
import { address } from '@/components/address';
import { compareSwedish } from '@/domain/swedish';

/** A page where a term is used. */
export interface Use {
  href: string;
  label: string;
}

/** Where terms are used, by the term's id: in running text and among the terms a page names. */
export interface TermUses {
  chapters: Map<string, Use[]>;
  checklists: Map<string, Use[]>;
  routines: Map<string, Use[]>;
  templates: Map<string, Use[]>;
  assessments: Map<string, Use[]>;
}

let uses: Promise<TermUses> | undefined;

/** The uses of all terms, gathered once in a build. */
export function termUses(): Promise<TermUses> {
  uses ??= gather();
  return uses;
}

async function gather(): Promise<TermUses> {
  const easy = new Map((await getCollection('easyRead')).map((entry) => [entry.id, entry]));
  const chapters = await Promise.all(
    (await getCollection('docs', ({ id }) => id !== '404')).map(async (entry) => {
      const texts = [entry, easy.get(entry.id)].filter((text) => text !== undefined);
      const linked = await Promise.all(texts.map(linkedFrom));
      return {
        href: address(`/${entry.id}/`),
        label: entry.data.title,
        terms: [...(entry.data.terms ?? []), ...linked.flat()],
      };
    }),
  );
  const checklists = (await getCollection('checklists')).map(({ id, data }) => ({
    href: address(`/checklistor/${id}/`),
    label: data.title,
    terms: data.groups.flatMap((group) => group.items.flatMap((item) => item.terms)),
  }));
  const assessments = (await getCollection('assessments')).map(({ id, data }) => ({
    href: address(`/sjalvskattningar/${id}/`),
    label: data.title,
    terms: data.areas.flatMap((area) => area.criteria.flatMap((criterion) => criterion.terms)),
  }));
  const routines = (await getCollection('routines')).map(({ id, data }) => ({
    href: address(`/rutiner/${id}/`),
    label: data.title,
    terms: data.terms,
  }));
  const templates = (await getCollection('templates')).map(({ id, data }) => ({
    href: address(`/mallar/${id}/`),
    label: data.title,
    terms: data.terms,
  }));
  return {
    chapters: byTerm(chapters),
    checklists: byTerm(checklists),
    routines: byTerm(routines),
    templates: byTerm(templates),
    assessments: byTerm(assessments),
  };
}

/** The terms a text links to, as the build has put them in its frontmatter (src/build/term-links.ts). */
async function linkedFrom(text: CollectionEntry<'docs' | 'easyRead'>): Promise<string[]> {
  const { remarkPluginFrontmatter } = await render(text);
  return (remarkPluginFrontmatter as { termLinks?: string[] }).termLinks ?? [];
}

function byTerm(pages: readonly (Use & { terms: string[] })[]): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const { href, label, terms } of [...pages].sort((a, b) => compareSwedish(a.label, b.label)))
    for (const id of new Set(terms)) found.set(id, [...(found.get(id) ?? []), { href, label }]);
  return found;
}
