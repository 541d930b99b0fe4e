import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * jsPDF without what the PDF writer does not use: a third of it, 30 kB less at the click. It comes as one file in which
 * every plug-in adds itself, so no bundler can see that it is not needed. What is left is jsPDF's own code, untouched.
 */
export function leanJspdf(): VitePlugin {
  const file = createRequire(import.meta.url).resolve('jspdf/dist/jspdf.es.js');
  return {
    name: 'lean-jspdf',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^jspdf$/ }, handler: () => file },
    load: { filter: { id: /\/jspdf\.es\.js$/ }, handler: () => lean(readFileSync(file, 'utf8')) },
  };
}

/** A line of the comment before each. Kept: pictures, JPEG, annotations, filters, fonts, widths of text, viewer preferences, UTF-8, files. */
const unused = [
  '@name arabic',
  '@name autoprint',
  '@name canvas',
  '@name cell',
  '@name context2d',
  '@name fileloading',
  '@name html',
  '@name javascript',
  '@name outline',
  '@name gif_support',
  '@name bmp_support',
  '@name webp_support',
  '@name rgba_support',
  '@name setLanguage',
  '@name standard_fonts_metrics', // widths of the fonts every reader has, which cannot be embedded
  '@name svg',
  '@name total_pages',
  'Unicode Bidi Engine based on the work of Alex Shensis (@asthensis)', // the fonts have no letters that are written from the right
];

const EXPORTS = /^export \{.*\bjsPDF \};$/;
const BEGINS = /^\(function \((?:jsPDFAPI|API|jsPDF)\) \{$/;
const ENDS = /^\}\)\(jsPDF(?:\.API)?\);$/;
/** Forms to fill in inside the PDF: the only plug-in that does not stand in a function of its own. */
const FORMS = { from: /^jsPDFAPI\.__acroform__ = \{\};$/, to: /^var AcroForm = jsPDF\.AcroForm;$/ };

/**
 * Takes the unused plug-ins out of jsPDF's file.
 * @throws when one of them is not found: another version, which has to be looked at before it is used
 */
export function lean(source: string): string {
  const lines = source.split('\n');
  const left = new Set(unused);
  let from = 0;
  let begins = -1;
  lines.forEach((line, i) => {
    if (BEGINS.test(line)) begins = i;
    if (!ENDS.test(line)) return;
    const comment = lines.slice(from, begins).join('\n').split('/**').at(-1) ?? '';
    const name = [...left].find((words) => comment.includes(`* ${words}\n`));
    if (name !== undefined) {
      left.delete(name);
      lines.fill('', begins, i + 1);
    }
    from = i + 1;
  });
  const [first, last] = [FORMS.from, FORMS.to].map((line) => lines.findIndex((each) => line.test(each)));
  if (left.size > 0 || first === undefined || last === undefined || first < 0 || last < first)
    throw new Error(`jsPDF has changed: did not find ${[...left].join(', ') || 'the forms'} (src/build/lean-jspdf.ts)`);
  lines.fill('', first, last + 1);
  return lines.map((line) => (EXPORTS.test(line) ? 'export { jsPDF };' : line)).join('\n');
}
