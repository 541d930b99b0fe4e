import { readProfile } from './read-profile';

/**
 * Prints the page with the name of the reader's organisation in the places the page has for it.
 * @param blank leaves out what is filled in, so that the paper is a form
 */
export async function printPage(base: string, blank = false): Promise<void> {
  const { organisation = '' } = await readProfile(base);
  for (const place of document.querySelectorAll('[data-organisation]')) place.textContent = organisation;
  const root = document.documentElement;
  root.toggleAttribute('data-blank', blank);
  addEventListener('afterprint', () => root.removeAttribute('data-blank'), { once: true });
  print();
}
