import { readProfile } from './read-profile';

/** Prints the page with the name of the reader's organisation in the places the page has for it. */
export async function printPage(base: string): Promise<void> {
  const { organisation = '' } = await readProfile(base);
  for (const place of document.querySelectorAll('[data-organisation]')) place.textContent = organisation;
  print();
}
