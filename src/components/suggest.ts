import { glossaryWords } from '@/strings/glossary';

/** Where the project's texts and code live, and where readers suggest changes. */
export const REPOSITORY = 'https://github.com/kvalitetsparmen/kvalitetsparmen';

/**
 * The form for changes, with the page and the version of the text filled in.
 * @param page the whole address of the page
 * @param code the permanent short code, T-014 or F-01
 * @param version the day the text was last read, 2026-11-22
 */
export function suggestChange(name: string, page: string, code: string, version: string): string {
  const fields = new URLSearchParams({
    template: '3-andra.yml',
    title: `${glossaryWords.suggest.title(name)} (${code})`,
    sida: `${page} (${code}, text ${version})`,
  });
  return `${REPOSITORY}/issues/new?${fields}`;
}
