import { readFolder } from '../catalog/read';
import { part } from '../schema/part';
import { sv } from '../strings/sv';

// Read at start-up, so a new chapter is one file and one line in content/parts/.
// What is wrong in the files is told by the content guard, which has already run.
const parts = [...readFolder(process.cwd(), 'content/parts', part, []).values()].map((entry) => entry.data);

/** The menu: one group per tab in the binder that has pages, with the tools after "Börja här". Explicit slugs, so a wrong one stops the build. */
export const sidebar = parts
  .sort((a, b) => a.number - b.number)
  .filter(({ chapters, pages }) => chapters.length + pages.length > 0)
  .flatMap(({ number, title, chapters, pages }) => {
    const group = {
      label: `${number} ${title}`,
      items: [...chapters.map((slug) => ({ slug })), ...pages.map(({ label, address }) => ({ label, link: address }))],
    };
    return number === 0
      ? [
          group,
          { label: sv.nav.tools, items: sv.nav.toolPages.map(({ label, address }) => ({ label, link: address })) },
        ]
      : [group];
  });
