import { saveMenu } from '@/strings/save-menu';
import { tools } from '@/strings/tools';
import { type Tab, until } from '../driver/engine';

/** Waits until the tool has read what is saved and lets itself be used. */
export async function ready(tab: Tab): Promise<void> {
  await until(tab, 'the tool', () => document.querySelector('.tool > fieldset:not([disabled])') !== null);
}

/** Waits until the tool says so about what is saved. Times of day in the words may be any. */
export async function saysSaved(tab: Tab, words: string): Promise<void> {
  const pattern = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('TID', '\\d\\d\\.\\d\\d');
  await until(
    tab,
    words,
    (source) => {
      const said = document.querySelector('.save-status [role=status]')?.textContent ?? '';
      return new RegExp(`^${source}$`).test(said.trim());
    },
    pattern,
  );
}

/** Waits until the tool says that everything is saved. */
export const saved = (tab: Tab): Promise<void> => saysSaved(tab, tools.save.saved('TID'));

/** What the page shows of a checklist: which are ticked, which look ticked, the notes and the words about progress. */
export function checklist(tab: Tab) {
  return tab.evaluate(() => {
    const items = [...document.querySelectorAll('.item')];
    return {
      ticked: items.map((item) => item.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked),
      green: items.map((item) => item.classList.contains('item-done')),
      notes: items.map((item) => item.querySelector('textarea')!.value),
      words: document.querySelector<HTMLElement>('.progress strong')!.innerText,
    };
  });
}

/** What the page shows of an assessment: for each criterion the number of the choice, the evidence and the note. */
export function assessment(tab: Tab) {
  return tab.evaluate(() => ({
    criteria: [...document.querySelectorAll('.criterion')].map((criterion) => ({
      choice: [...criterion.querySelectorAll<HTMLInputElement>('input[type=radio]')].findIndex(
        ({ checked }) => checked,
      ),
      evidence: criterion.querySelector('select')?.value ?? '',
      note: criterion.querySelector<HTMLTextAreaElement>('[id$=-anteckning]')!.value,
    })),
    words: document.querySelector<HTMLElement>('.progress strong')!.innerText,
  }));
}

/** The bytes and the name of the PDF that a click on the button gives, as the page hands them to the browser. */
export async function pdfFrom(tab: Tab): Promise<{ name: string; bytes: Uint8Array }> {
  await tab.evaluate(() => {
    const own = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(window, { handed: file });
      return own.call(URL, file);
    };
    // WebKit's automation saves no files, so the click on the link is where we can look.
    addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement && target.download) Object.assign(window, { handedAs: target.download });
    });
  });
  await tab.click({ words: saveMenu.pdf.button });
  const name = await until(tab, 'a PDF', () => (window as unknown as { handedAs?: string }).handedAs ?? null);
  const bytes = await tab.evaluate(async () => {
    const { handed } = window as unknown as { handed: Blob };
    return [...new Uint8Array(await handed.arrayBuffer())];
  });
  return { name, bytes: Uint8Array.from(bytes) };
}
