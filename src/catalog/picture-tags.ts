import type { Catalog } from './catalog';
import { nearest } from './nearest';
import type { Problem } from './problem';

/**
 * Every picture that a chapter asks for is there, and is asked for as it is written.
 * @param broken files without ending that could not be read: one mistake gives one sentence
 */
export function checkPictureTags(
  { chapters, pictures }: Pick<Catalog, 'chapters' | 'pictures'>,
  broken: ReadonlySet<string>,
): Problem[] {
  const texts = [...chapters.values()].flatMap((chapter) => (chapter.easy ? [chapter, chapter.easy] : [chapter]));
  return texts.flatMap(({ file, body, bodyLine }) =>
    body.split('\n').flatMap((line, i) =>
      [...line.replaceAll(/`[^`]*`/g, '').matchAll(/<Bild\b([^>]*)>/g)].flatMap(([, rest = '']): Problem[] => {
        const message = faultIn(rest, pictures, broken, file.endsWith('.mdx'));
        return message ? [{ file, line: bodyLine + i, message }] : [];
      }),
    ),
  );
}

/** What is wrong with a tag. @param rest what stands in it after its name */
function faultIn(
  rest: string,
  pictures: Catalog['pictures'],
  broken: ReadonlySet<string>,
  isMdx: boolean,
): string | undefined {
  // Only there are tags read as such: in .md it would be left out without a word.
  if (!isMdx) return 'en bild kan bara stå i en fil som slutar på .mdx. Byt filens ändelse från .md till .mdx.';
  const id = /^ id="([^"]*)" \/$/.exec(rest)?.[1];
  if (id === undefined)
    return `taggen <Bild${rest}> är inte skriven som den ska. Skriv <Bild id="namnet" />, med raka citattecken och snedstreck sist.`;
  if (pictures.has(id) || broken.has(`content/pictures/${id}`)) return undefined;
  const near = nearest(id, [...pictures.keys()]);
  const hint = near.length > 0 ? `Menade du ${near.join(' eller ')}?` : 'De som finns är filerna i content/pictures/.';
  return `bilden "${id}" finns inte. ${hint}`;
}
