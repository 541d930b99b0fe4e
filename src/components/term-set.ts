import { getCollection } from 'astro:content';
import { address } from '@/components/address';
import { compareSwedish } from '@/domain/swedish';
import { type TermSet, termSet } from '@/domain/term-set';
import { TERM_GROUPS } from '@/schema/term';
import { openData } from '@/strings/open-data';
import { sv } from '@/strings/sv';

let made: Promise<TermSet> | undefined;

/** The glossary with whole addresses, in alphabetical order. Made once in a build. */
export function publishedTerms(): Promise<TermSet> {
  made ??= make();
  return made;
}

async function make(): Promise<TermSet> {
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({ id, data }));
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const { title, description, licence, licenceAddress, attribution } = openData.set;
  return termSet(
    {
      address: new URL(address('/begrepp/'), import.meta.env.SITE).href,
      title,
      description,
      publisher: sv.site.name,
      licence: { name: licence, address: licenceAddress, attribution },
      groups: Object.entries(TERM_GROUPS).map(([key, group]) => ({ key, title: group })),
    },
    terms.sort((a, b) => compareSwedish(a.data.term, b.data.term)),
    sources,
  );
}
