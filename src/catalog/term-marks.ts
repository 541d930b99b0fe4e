import { type LinkIndex, makeLinkIndex, termsCalled } from '../domain/link-terms';
import { termMarks, withoutMarks } from '../domain/term-marks';
import type { Catalog } from './catalog';
import { nearest } from './nearest';
import type { Problem } from './problem';

const IN_HEADING = 'hakparenteser kan inte stå i en rubrik. Skriv rubriken utan dem och märk ordet i texten under den.';
const BROKEN =
  '[[ är inte avslutat på raden, eller har annat än ord i sig. Skriv [[ordet]], [[ordet|andra ord]] eller [[!ordet]].';

/** The marks that steer links to the glossary ([[effekt]]): each must lead to one term, and stand where it can work. */
export function checkTermMarks({ chapters, terms }: Catalog): Problem[] {
  const index = makeLinkIndex([...terms.values()]);
  return [...chapters.values()]
    .flatMap((chapter) => (chapter.easy ? [chapter, chapter.easy] : [chapter]))
    .filter(({ body }) => body.includes('[['))
    .flatMap(({ file, body, bodyLine }) =>
      withoutCode(body)
        .split('\n')
        .flatMap((text, i) => wrongOn(text, index).map((message) => ({ file, line: bodyLine + i, message }))),
    );
}

/** Code is shown as it is written. The line breaks stay, so that lines keep their numbers. */
function withoutCode(body: string): string {
  return body.replaceAll(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm, (code) => code.replaceAll(/[^\n]/g, ''));
}

function wrongOn(line: string, index: LinkIndex): string[] {
  // In a table the dividing line has to be written \|.
  const text = line.replaceAll('\\|', '|');
  const marks = termMarks(text);
  if (marks.length > 0 && /^#{1,6}\s/.test(text)) return [IN_HEADING];
  return [
    ...marks.flatMap(({ term, shown }) => wrongIn(term, shown, index) ?? []),
    ...(withoutMarks(text).includes('[[') ? [BROKEN] : []),
  ];
}

function wrongIn(term: string, shown: string, index: LinkIndex): string | undefined {
  const mark = term === shown ? `[[${term}]]` : `[[${term}|${shown}]]`;
  const called = termsCalled(term, index);
  const forms = [...index.forms.values()].flat().filter((form) => form.terms.size > 0);
  const known = forms.map(({ words }) => words.join(' '));
  if (called.length === 0) {
    const near = nearest(term, known, 1);
    const hint = near.length > 0 ? `Menade du ${near[0]}?` : 'De ord som finns är filerna i content/glossary/.';
    return `${mark} pekar på ett begrepp som inte finns. ${hint} Rätta ordet eller ta bort hakparenteserna.`;
  }
  if (called.length > 1)
    return `${mark} kan betyda ${called.join(' eller ')}. Skriv vilket, till exempel [[${called[0]}|${shown}]].`;
  return term === shown && index.ids.has(term) && !known.includes(term)
    ? `${mark} visar filnamnet för läsaren. Skriv [[${term}|ordet som ska stå i texten]].`
    : undefined;
}
