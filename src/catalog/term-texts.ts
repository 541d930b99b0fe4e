import { foldForm } from '../domain/glossary';
import { sentencesOf } from '../domain/readability';
import type { Term } from '../schema/term';

/** What keeps a definition from being one phrase that can stand instead of the term. */
export function definitionFaults({ definition: text, term }: Term): string[] {
  const words = text.split(/\s+/);
  const says = (fault: string) => `fältet "definition" ${fault}`;
  return [
    // LSS-insats, EU-projekt and the like may begin it.
    ...(/^\p{Lu}(?![\p{Lu}\d])/u.test(text) ? [says('börjar med stor bokstav. Börja med liten.')] : []),
    ...(sentencesOf(text).length > 1 || text.includes(';')
      ? [says('är mer än en fras. Skriv en enda, och flytta resten till note.')]
      : []),
    ...(words.length > 45 ? [says(`har ${words.length} ord. Korta till högst 45.`)] : []),
    ...(/^(att|när|är)\s/i.test(text)
      ? [says(`börjar med ”${words[0]}”. Börja med ett vidare ord: vilken sorts sak är det?`)]
      : []),
    ...(` ${foldForm(text.replaceAll(/[,;:()]/g, ' '))} `.includes(` ${foldForm(term)} `)
      ? [says(`innehåller ordet ”${term}” självt. Förklara det med andra ord.`)]
      : []),
  ];
}

/** Names that everybody reads as words. */
const NOT_ABBREVIATIONS = ['EU'];

/** What makes a line of lättläst heavy. */
export function easyReadFaults({ easy, term }: Term): string[] {
  const says = (fault: string) => `fältet "easy" ${fault}`;
  const long = sentencesOf(easy).filter((sentence) => sentence.split(/\s+/).length > 15);
  const words = easy.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const heavy = words.filter((word) => word.length > 20 && !foldForm(word).startsWith(foldForm(term)));
  const short =
    easy.match(/(?<!\p{L})(?:t\.ex|bl\.a|d\.v\.s|m\.m|m\.fl|s\.k|osv|dvs|etc|ca|resp|jfr)(?!\p{L})|\p{Lu}{2,}/gu) ?? [];
  return [
    ...long.map((sentence) => says(`har en mening med mer än 15 ord: ”${sentence}” Dela den.`)),
    ...heavy.map((word) => says(`har ett ord med mer än 20 bokstäver: ${word}. Byt det mot ett kortare.`)),
    ...short
      .filter((word) => !NOT_ABBREVIATIONS.includes(word) && !term.includes(word))
      .map((word) => says(`har en förkortning: ${word}. Skriv ut orden.`)),
  ];
}
