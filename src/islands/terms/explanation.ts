/** What is fetched about a term when a reader wants to know what a word means. */
export interface Explanation {
  term: string;
  definition: string;
  easy: string;
  verified: boolean;
}

const fetched = new Map<string, Promise<Explanation>>();

/**
 * Fetches what a link to a term is about: /begrepp/effekt/ is explained by /begrepp/effekt.json. Once each.
 * @throws when the file cannot be had: no network, or a page opened from a disk
 */
export function explanationOf(link: HTMLAnchorElement): Promise<Explanation> {
  const address = link.pathname.replace(/\/$/, '.json');
  const known = fetched.get(address);
  if (known) return known;
  const coming = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json() as Promise<Explanation>;
  });
  coming.catch(() => fetched.delete(address));
  fetched.set(address, coming);
  return coming;
}
