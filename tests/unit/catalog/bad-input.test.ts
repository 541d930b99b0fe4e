import { describe, expect, test } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { PICTOGRAMS } from '@/schema/pictogram';
import { ASSESSMENT, CHAPTER, CHECKLIST, EASY, PART, project, ROUTINE, sentencesFor, TERM, text } from './project';

const line = (text: string) => (before: string) => `${before}${text}\n`;
const swap = (from: string, to: string) => (before: string) => before.replace(from, to);

describe('a faultless project', () => {
  test('gives no sentence', () => {
    expect(sentencesFor({})).toEqual([]);
  });

  test('takes up a new checklist that is nothing but a new file', () => {
    const copy = text(CHECKLIST).replace('CL-01', 'CL-02').replace('Startlista', 'Ny lista');
    const { catalog, problems } = readCatalog(project({ 'content/checklists/ny-lista.yaml': copy }));
    expect(problems).toEqual([]);
    expect(catalog.checklists.get('ny-lista')?.data.title).toBe('Ny lista');
  });

  test.each(['content/checklists/_mall.yaml', 'content/handbook/_mall.mdx', 'content/checklists/.DS_Store'])(
    'leaves %s unread',
    (file) => {
      expect(sentencesFor({ [file]: 'inget: riktigt' })).toEqual([]);
    },
  );

  test('may have Windows line endings', () => {
    const windows = (before: string) => before.replaceAll('\n', '\r\n');
    expect(sentencesFor({ [CHAPTER]: windows, [EASY]: windows, [CHECKLIST]: windows })).toEqual([]);
  });

  test('may lack a folder', () => {
    expect(sentencesFor({ [ROUTINE]: null })).toEqual([]);
  });
});

/** One mistake, and the one sentence it should give. */
type Mistake = [what: string, changes: Parameters<typeof sentencesFor>[0], sentence: string];

const oneSentence = (mistakes: Mistake[]) =>
  test.each(mistakes)('%s', (_, changes, sentence) => {
    expect(sentencesFor(changes)).toEqual([sentence]);
  });

describe('one mistake in a field gives one sentence', () => {
  oneSentence([
    [
      'a missing field',
      { [CHECKLIST]: swap('title: Startlista\n', '') },
      'content/checklists/start.yaml: fältet "title" saknas. Lägg till det. Se content/checklists/_mall.yaml.',
    ],
    [
      'a missing field deep down, with the line of what it is missing from',
      { [CHECKLIST]: swap('        evidence: Beslutet finns.\n', '') },
      'content/checklists/start.yaml (rad 18): fältet "groups[1].items[2].evidence" saknas. Lägg till det. Se content/checklists/_mall.yaml.',
    ],
    [
      'a pictogram there is no drawing of',
      {
        [CHECKLIST]: swap(
          '        evidence: Beslutet finns.\n',
          '        evidence: Beslutet finns.\n        pictogram: hatt\n',
        ),
      },
      `content/checklists/start.yaml (rad 21): fältet "groups[1].items[2].pictogram" ska vara en av bilderna: ${PICTOGRAMS.join(', ')}. Rätta värdet. Se content/checklists/_mall.yaml.`,
    ],
    [
      'a missing date',
      { [CHECKLIST]: swap('updated: 2026-11-21\n', '') },
      'content/checklists/start.yaml: fältet "updated" saknas. Lägg till det. Se content/checklists/_mall.yaml.',
    ],
    [
      'a missing choice',
      { [CHECKLIST]: swap('interval: vid-start\n', '') },
      'content/checklists/start.yaml: fältet "interval" saknas. Lägg till det. Se content/checklists/_mall.yaml.',
    ],
    [
      'an empty field',
      { [CHECKLIST]: swap('title: Startlista', 'title:') },
      'content/checklists/start.yaml (rad 1): fältet "title" är tomt. Fyll i det som ska stå där. Se content/checklists/_mall.yaml.',
    ],
    [
      'a field of blanks',
      { [CHECKLIST]: swap('title: Startlista', 'title: "  "') },
      'content/checklists/start.yaml (rad 1): fältet "title" är tomt. Fyll på. Se content/checklists/_mall.yaml.',
    ],
    [
      'an empty file',
      { 'content/checklists/tom.yaml': '' },
      'content/checklists/tom.yaml: filen är tom. Fyll i det som ska stå där. Se content/checklists/_mall.yaml.',
    ],
    [
      'an unknown field',
      { [CHECKLIST]: line('syffte: Fel.') },
      'content/checklists/start.yaml: filen har ett okänt fält: syffte. Rätta stavningen eller ta bort raden. Se content/checklists/_mall.yaml.',
    ],
    [
      'an unknown field deep down',
      { [CHECKLIST]: line('        bevis: Fel.') },
      'content/checklists/start.yaml (rad 18): fältet "groups[1].items[2]" har ett okänt fält: bevis. Rätta stavningen eller ta bort raden. Se content/checklists/_mall.yaml.',
    ],
    [
      'an unknown field above a chapter',
      { [CHAPTER]: swap('citations:', 'citatons:') },
      'content/handbook/forbattra/avvikelser.mdx: filen har ett okänt fält: citatons. Rätta stavningen eller ta bort raden. Se content/handbook/_mall.mdx.',
    ],
    [
      'a text where a list should be',
      { [CHECKLIST]: swap('terms: [avvikelse]', 'terms: avvikelse') },
      'content/checklists/start.yaml (rad 17): fältet "groups[1].items[1].terms" ska vara en lista (rader som börjar med bindestreck). Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a number where a text should be',
      { [CHECKLIST]: swap('title: Startlista', 'title: 12') },
      'content/checklists/start.yaml (rad 1): fältet "title" ska vara en text. Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a version without quotes',
      { [CHECKLIST]: swap('"1.0"', '1.0') },
      'content/checklists/start.yaml (rad 3): fältet "version" ska skrivas inom citattecken på formen "1.0". Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a list without rows',
      { [ROUTINE]: swap('small: [En person räcker.]', 'small: []') },
      'content/routines/avvikelser.yaml (rad 18): fältet "small" är för kort. Fyll på. Se content/routines/_mall.yaml.',
    ],
    [
      'too few texts for the levels',
      { [ASSESSMENT]: swap('[Noll, Ett, Två, Tre, Fyra]', '[Noll, Ett]') },
      'content/assessments/koll.yaml (rad 24): fältet "areas[1].criteria[1].levels" ska ha fem texter, en för varje nivå 0–4. Fyll på. Se content/assessments/_mall.yaml.',
    ],
    [
      'a number that is too small',
      { [ROUTINE]: swap('reviewMonths: 12', 'reviewMonths: 0') },
      'content/routines/avvikelser.yaml (rad 10): fältet "reviewMonths" ska vara minst 1. Rätta värdet. Se content/routines/_mall.yaml.',
    ],
    [
      'a number that is too big',
      { [ROUTINE]: swap('reviewMonths: 12', 'reviewMonths: 99') },
      'content/routines/avvikelser.yaml (rad 10): fältet "reviewMonths" ska vara högst 36. Rätta värdet. Se content/routines/_mall.yaml.',
    ],
    [
      'a number with decimals where a whole one should be',
      { [ROUTINE]: swap('reviewMonths: 12', 'reviewMonths: 1.5') },
      'content/routines/avvikelser.yaml (rad 10): fältet "reviewMonths" ska vara ett heltal. Rätta värdet. Se content/routines/_mall.yaml.',
    ],
    [
      'a word that is not among the choices',
      { [CHECKLIST]: swap('interval: vid-start', 'interval: ibland') },
      'content/checklists/start.yaml (rad 9): fältet "interval" ska vara ett av: vid-start, vid-handelse, dagligen, veckovis, manadsvis, kvartalsvis, arligen. Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a choice without a sentence of its own',
      { [ASSESSMENT]: line('        principles: [klimat]') },
      'content/assessments/koll.yaml (rad 25): fältet "areas[1].criteria[1].principles[1]" ska vara ett av: jamstalldhet, likabehandling, tillganglighet, miljo. Rätta värdet. Se content/assessments/_mall.yaml.',
    ],
    [
      'a date written in another way',
      { [CHECKLIST]: swap('updated: 2026-11-21', 'updated: 21/11 2026') },
      'content/checklists/start.yaml (rad 4): fältet "updated" ska vara ett datum på formen 2026-11-21. Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a date that is only a year',
      { [CHECKLIST]: swap('updated: 2026-11-21', 'updated: 2026') },
      'content/checklists/start.yaml (rad 4): fältet "updated" ska vara ett datum på formen 2026-11-21. Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a day that does not exist',
      { [CHECKLIST]: swap('updated: 2026-11-21', 'updated: 2026-02-30') },
      'content/checklists/start.yaml (rad 4): fältet "updated" är en dag som inte finns i kalendern. Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'an id with Swedish letters',
      { [CHECKLIST]: swap('id: rutin-beslutad', 'id: rutin-på-plats') },
      'content/checklists/start.yaml (rad 18): fältet "groups[1].items[2].id" får bara ha små bokstäver a–z, siffror och bindestreck (skriv till exempel "avvikelse-anmald"). Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a document number of the wrong kind',
      { [CHECKLIST]: swap('CL-01', 'RUT-01') },
      'content/checklists/start.yaml (rad 2): fältet "number" ska skrivas på formen CL-01. Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'a definition with a full stop',
      { [TERM]: swap('det var tänkt', 'det var tänkt.') },
      'content/glossary/avvikelse.yaml (rad 4): fältet "definition" ska vara en fras utan punkt på slutet. Rätta värdet. Se content/glossary/_mall.yaml.',
    ],
    [
      'both a term and a text in a pair of confused words',
      { [TERM]: line('confusedWith:\n  - { term: klagomal, text: klagomål, difference: Ett är ett annat. }') },
      'content/glossary/avvikelse.yaml (rad 9): fältet "confusedWith[1]" ska ha antingen term (ett id i ordlistan) eller text (ett ord som inte finns i ordlistan), inte båda. Rätta värdet. Se content/glossary/_mall.yaml.',
    ],
    [
      'an address that is not https',
      { 'content/sources/lag-x.yaml': line('url: www.riksdagen.se') },
      'content/sources/lag-x.yaml (rad 5): fältet "url" ska vara en hel adress som börjar med https://. Rätta värdet. Se content/sources/_mall.yaml.',
    ],
  ]);

  test('two mistakes give two sentences', () => {
    expect(
      sentencesFor({ [CHECKLIST]: (before) => before.replace('title: Startlista\n', '').replace('"1.0"', '"ett"') }),
    ).toHaveLength(2);
  });
});

describe('one mistake in the YAML gives one sentence', () => {
  const unreadable = (row: number) =>
    `content/checklists/start.yaml (rad ${row}): filen går inte att läsa som YAML här. Kontrollera indrag, kolon och citattecken på raden och raden före.`;

  oneSentence([
    [
      'the same field twice',
      { [CHECKLIST]: line('title: En till') },
      'content/checklists/start.yaml (rad 21): fältet "title" står två gånger. Ta bort det ena.',
    ],
    [
      'the same field twice deep down, once in quotes',
      { [CHECKLIST]: line('        "text": En till.') },
      'content/checklists/start.yaml (rad 21): fältet "text" står två gånger. Ta bort det ena.',
    ],
    ['a colon in the text', { [CHECKLIST]: swap('who: Samordnaren.', 'who: Ansvarig: samordnaren.') }, unreadable(7)],
    ['a quote that is never closed', { [CHECKLIST]: swap('"1.0"', '"1.0') }, unreadable(21)],
    ['a tab', { [CHECKLIST]: swap('        text: Rutinen', '\ttext: Rutinen') }, unreadable(19)],
    [
      'a mistake above a chapter, with the line in the file',
      { [CHAPTER]: swap('description: Så gör ni.', 'description: Så: gör ni.') },
      'content/handbook/forbattra/avvikelser.mdx (rad 3): filen går inte att läsa som YAML här. Kontrollera indrag, kolon och citattecken på raden och raden före.',
    ],
    [
      'no fields above a chapter',
      { [CHAPTER]: '## Bara text\n' },
      'content/handbook/forbattra/avvikelser.mdx: filen saknar fälten överst mellan två rader med ---. Lägg till dem. Se content/handbook/_mall.mdx.',
    ],
  ]);
});

describe('one mistake in a reference gives one sentence', () => {
  oneSentence([
    [
      'a misspelt term',
      { [CHAPTER]: swap('terms: [avvikelse]', 'terms: [avikelse]') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "terms" pekar på begreppet "avikelse" som inte finns. Menade du avvikelse?',
    ],
    [
      'a term that is like no other',
      { [CHAPTER]: swap('terms: [avvikelse]', 'terms: [processkarta]') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "terms" pekar på begreppet "processkarta" som inte finns. De som finns är filerna i content/glossary/.',
    ],
    [
      'the same misspelt term twice',
      { [CHAPTER]: swap('terms: [avvikelse]', 'terms: [avikelse, avikelse]') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "terms" pekar på begreppet "avikelse" som inte finns. Menade du avvikelse?',
    ],
    [
      'a misspelt term in an item',
      { [CHECKLIST]: swap('terms: [avvikelse]', 'terms: [avvikelser]') },
      'content/checklists/start.yaml: fältet "ansvarig-utsedd.terms" pekar på begreppet "avvikelser" som inte finns. Menade du avvikelse?',
    ],
    [
      'a misspelt source',
      { [CHAPTER]: swap('source: lag-x', 'source: lag-y') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "citations" pekar på källan "lag-y" som inte finns. Menade du lag-x?',
    ],
    [
      'a misspelt chapter',
      { [CHECKLIST]: line('chapters: [forbattra/avvikelse]') },
      'content/checklists/start.yaml: fältet "chapters" pekar på kapitlet "forbattra/avvikelse" som inte finns. Menade du forbattra/avvikelser?',
    ],
    [
      'a misspelt routine',
      { [CHECKLIST]: line('routines: [avvikelse]') },
      'content/checklists/start.yaml: fältet "routines" pekar på rutinen "avvikelse" som inte finns. Menade du avvikelser?',
    ],
    [
      'a misspelt checklist',
      { [CHAPTER]: swap('reviewed:', 'checklists: [stat]\nreviewed:') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "checklists" pekar på checklistan "stat" som inte finns. Menade du start?',
    ],
    [
      'a misspelt self-assessment',
      { [CHAPTER]: swap('reviewed:', 'assessments: [snabbkoll]\nreviewed:') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "assessments" pekar på självskattningen "snabbkoll" som inte finns. De som finns är filerna i content/assessments/.',
    ],
    [
      'a misspelt scale',
      { [ASSESSMENT]: swap('scale: niva', 'scale: nivaa') },
      'content/assessments/koll.yaml: fältet "scale" pekar på skalan "nivaa" som inte finns. Menade du niva?',
    ],
    [
      'a misspelt term in a pair of confused words',
      { [TERM]: line('confusedWith: [{ term: klagomaal, difference: Ett är ett annat. }]') },
      'content/glossary/avvikelse.yaml: fältet "confusedWith.term" pekar på begreppet "klagomaal" som inte finns. Menade du klagomal?',
    ],
    [
      'a term above itself',
      { [TERM]: line('broader: avvikelse') },
      'content/glossary/avvikelse.yaml: begreppet pekar på sig självt. Rätta broader, partOf eller replacedBy.',
    ],
    [
      'a field in a routine that does not exist',
      { [ROUTINE]: swap('"{{mottagare}}"', '"{{motagare}} och {{ motagare }}"') },
      'content/routines/avvikelser.yaml: texten använder {{motagare}} men fältet finns inte under fields. Menade du {{mottagare}}?',
    ],
    [
      'a field in a routine that is like no other',
      { [ROUTINE]: swap('"{{mottagare}}"', '"{{svarstid}}"') },
      'content/routines/avvikelser.yaml: texten använder {{svarstid}} men fältet finns inte under fields. Lägg till det eller rätta stavningen.',
    ],
  ]);

  test('what points at a file with a mistake is not a mistake too', () => {
    expect(sentencesFor({ [TERM]: swap('term: avvikelse\n', '') })).toHaveLength(1);
    expect(sentencesFor({ [CHAPTER]: swap('part: 4\n', '') })).toHaveLength(1);
    expect(sentencesFor({ [EASY]: swap('reviewed: 2026-11-21\n', '') })).toHaveLength(1);
    expect(sentencesFor({ [PART]: swap('lead: Så blir det bättre.\n', '') })).toHaveLength(1);
    expect(sentencesFor({ 'content/scales/niva.yaml': swap('needs: []\n', '') })).toHaveLength(1);
  });
});

describe('one mistake with an id or a number gives one sentence', () => {
  oneSentence([
    [
      'an id used twice',
      { [CHECKLIST]: swap('id: rutin-beslutad', 'id: ansvarig-utsedd') },
      'content/checklists/start.yaml: id "ansvarig-utsedd" används två gånger. Ge den nya punkten ett eget id.',
    ],
    [
      'a retired id in use',
      { [CHECKLIST]: line('retired: [{ id: rutin-beslutad }]') },
      'content/checklists/start.yaml: id "rutin-beslutad" står under retired men används. Ett id tas aldrig i bruk igen; hitta på ett nytt.',
    ],
    [
      'a retired id replaced by one that does not exist',
      { [CHECKLIST]: line('retired: [{ id: gammal, replacedBy: ny }]') },
      'content/checklists/start.yaml: retired: "gammal" ersätts av "ny" som inte finns i filen. Rätta replacedBy.',
    ],
    [
      'a code used by two terms',
      { 'content/glossary/klagomal.yaml': swap('T-002', 'T-001') },
      'content/glossary/klagomal.yaml: koden T-001 används redan av content/glossary/avvikelse.yaml. Välj ett ledigt.',
    ],
    [
      'a number used by two checklists',
      { 'content/checklists/tva.yaml': text(CHECKLIST) },
      'content/checklists/tva.yaml: numret CL-01 används redan av content/checklists/start.yaml. Välj ett ledigt.',
    ],
    [
      'a number used by two parts',
      { 'content/parts/5-nytta.yaml': 'number: 4\ntitle: Nytta\nlead: Så syns det.\nfolder: nytta\n' },
      'content/parts/5-nytta.yaml: numret 4 används redan av content/parts/4-forbattra.yaml. Välj ett ledigt.',
    ],
  ]);
});

describe('one mistake in a chapter gives one sentence', () => {
  const body = (added: string) => ({ [CHAPTER]: (before: string) => `${before}\n${added}\n` });
  const at = `content/handbook/forbattra/avvikelser.mdx (rad 15)`;
  const code = `${at}: kapitel får inte ha kod (import eller export). Ta bort raden.`;

  oneSentence([
    ['an import', body(`import Karta from './Karta.astro'`), code],
    ['an import in braces', body(`import { Karta } from './karta'`), code],
    ['an export', body('export const a = 1'), code],
    ['braces', body('Vi är {antal} personer.'), `${at}: klammer { } får inte stå i ett kapitel. Skriv om utan dem.`],
    ['HTML', body('<div>Hej</div>'), `${at}: HTML (<div>) får inte stå i ett kapitel. Skriv det som Markdown.`],
    [
      'HTML with a style',
      body('<p style={{ color }}>Hej</p>'),
      `${at}: HTML (<p>) får inte stå i ett kapitel. Skriv det som Markdown.`,
    ],
    ['a comment', body('<!-- Rätta senare -->'), `${at}: kommentarer (<!--) får inte stå i ett kapitel. Ta bort den.`],
    [
      'a misspelt author tag',
      body('<Systemkartan />'),
      `${at}: taggen <Systemkartan> finns inte. Rätta stavningen; de taggar som finns är: <Bild id="namnet" />, <Systemkarta />.`,
    ],
    [
      'an author tag with a small letter',
      body('<systemkarta />'),
      `${at}: HTML (<systemkarta>) får inte stå i ett kapitel. Skriv det som Markdown.`,
    ],
    [
      'HTML in the easy-read text',
      { [EASY]: line('<br>') },
      'content/handbook/forbattra/avvikelser.lattlast.md (rad 7): HTML (<br>) får inte stå i ett kapitel. Skriv det som Markdown.',
    ],
    [
      'no easy-read text',
      { [EASY]: null },
      'content/handbook/forbattra/avvikelser.mdx: kapitlet saknar lättläst text. Skriv content/handbook/forbattra/avvikelser.lattlast.md, eller ange skälet i fältet withoutEasyRead.',
    ],
    [
      'a reason why there is no easy-read text, when there is',
      { [CHAPTER]: swap('part: 4', 'part: 4\nwithoutEasyRead: Bara för jurister.') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "withoutEasyRead" säger att lättläst saknas, men filen finns. Ta bort fältet.',
    ],
    [
      'an easy-read text without a chapter',
      { 'content/handbook/forbattra/avvikelse.lattlast.md': text(EASY) },
      'content/handbook/forbattra/avvikelse.lattlast.md: det finns inget kapitel med samma namn (forbattra/avvikelse.mdx). Byt namn på filen så att den heter som kapitlet.',
    ],
    [
      'a chapter in no part',
      { [PART]: swap('chapters:\n  - forbattra/avvikelser\n', '') },
      'content/handbook/forbattra/avvikelser.mdx: kapitlet står inte i menyn. Lägg till raden "- forbattra/avvikelser" under chapters i content/parts/ för del 4.',
    ],
    [
      'a chapter in two parts',
      {
        'content/parts/5-nytta.yaml': text(PART).replace('number: 4', 'number: 5'),
      },
      'content/parts/5-nytta.yaml: kapitlet "forbattra/avvikelser" står redan i content/parts/4-forbattra.yaml. Ta bort det på ett av ställena.',
    ],
    [
      'a chapter that says another part than the one it stands in',
      { [CHAPTER]: swap('part: 4', 'part: 5') },
      'content/parts/4-forbattra.yaml: kapitlet "forbattra/avvikelser" säger part: 5 men står i del 4. Rätta ett av dem.',
    ],
    [
      'a part with a misspelt chapter',
      { [PART]: line('  - forbattra/risker') },
      'content/parts/4-forbattra.yaml: fältet "chapters" pekar på kapitlet "forbattra/risker" som inte finns. De som finns är filerna i content/handbook/.',
    ],
  ]);

  test.each(['`{kod}`', '`<div>`', 'Färre än 5 < 6.', 'import av varor'])('takes %s for text', (words) => {
    expect(sentencesFor(body(`Ordet är ${words}`))).toEqual([]);
  });
});

describe('one mistake with a file gives one sentence', () => {
  const renamed = (from: string, to: string) => ({ [from]: null, [to]: text(from) });
  const name = (file: string, suggestion: string) =>
    `${file}: filnamnet får bara ha små bokstäver a–z, siffror och bindestreck. Byt namn på filen, till exempel till ${suggestion}.`;

  oneSentence([
    [
      'å in the name',
      renamed(CHECKLIST, 'content/checklists/på-plats.yaml'),
      name('content/checklists/på-plats.yaml', 'pa-plats.yaml'),
    ],
    [
      'å as a and a ring, as a Mac writes it',
      renamed(CHECKLIST, 'content/checklists/pa\u030a-plats.yaml'),
      name('content/checklists/pa\u030a-plats.yaml', 'pa-plats.yaml'),
    ],
    [
      'a blank in the name',
      renamed(CHECKLIST, 'content/checklists/min lista .yaml'),
      name('content/checklists/min lista .yaml', 'min-lista.yaml'),
    ],
    [
      'a capital in the name',
      renamed(CHECKLIST, 'content/checklists/Start.yaml'),
      name('content/checklists/Start.yaml', 'start.yaml'),
    ],
    [
      'å in the name of a chapter',
      { 'content/handbook/forbattra/åtgärder.mdx': text(CHAPTER) },
      name('content/handbook/forbattra/åtgärder.mdx', 'atgarder.mdx'),
    ],
    [
      'å in the name of a folder',
      { 'content/handbook/förbättra/x.lattlast.md': text(EASY) },
      'content/handbook/förbättra/x.lattlast.md: mappnamnet "förbättra" får bara ha små bokstäver a–z, siffror och bindestreck. Byt namn på mappen, till exempel till forbattra.',
    ],
    [
      'the ending .yml',
      { 'content/checklists/tva.yml': text(CHECKLIST) },
      'content/checklists/tva.yml: filen läses inte. Byt namn på den så att namnet slutar på .yaml: tva.yaml.',
    ],
    [
      'the ending .txt after .yaml',
      { 'content/checklists/tva.yaml.txt': text(CHECKLIST) },
      'content/checklists/tva.yaml.txt: filen läses inte. Byt namn på den så att namnet slutar på .yaml: tva.yaml.',
    ],
    [
      'a folder in the folder',
      { 'content/checklists/nya/tva.yaml': text(CHECKLIST) },
      'content/checklists/nya/tva.yaml: filen ligger i en undermapp. Flytta den till content/checklists/.',
    ],
    [
      'an old encoding',
      { [TERM]: Buffer.from(text(TERM).replace('easy: Det', 'easy: På svenska är det'), 'latin1') },
      'content/glossary/avvikelse.yaml: filen är inte sparad som UTF-8, så å, ä och ö blir fel. Spara om den med kodningen UTF-8.',
    ],
    [
      'an old encoding in a chapter',
      { [CHAPTER]: Buffer.from(text(CHAPTER), 'latin1') },
      'content/handbook/forbattra/avvikelser.mdx: filen är inte sparad som UTF-8, så å, ä och ö blir fel. Spara om den med kodningen UTF-8.',
    ],
    [
      'a mark of byte order',
      { [TERM]: `\uFEFF${text(TERM)}` },
      'content/glossary/avvikelse.yaml: filen börjar med ett osynligt tecken (BOM). Spara om den som UTF-8 utan BOM.',
    ],
    [
      'a mark of byte order in a chapter',
      { [CHAPTER]: `\uFEFF${text(CHAPTER)}` },
      'content/handbook/forbattra/avvikelser.mdx: filen börjar med ett osynligt tecken (BOM). Spara om den som UTF-8 utan BOM.',
    ],
  ]);
});

describe('a mark in a chapter ([[…]])', () => {
  const CHAPTER_LINE = `${CHAPTER} (rad 14)`;
  const shared = swap('verified', 'synonyms: [{ form: miss, kind: synonym }]\nverified');

  test.each([
    '[[avvikelse]]',
    '[[avvikelse|det]]',
    '[[!Klagomål]]',
    '[[klagomal|det]]',
    '`[[x]]`',
    '| [[avvikelse\\|b]] |',
  ])('%s is as it should be', (mark) => {
    expect(sentencesFor({ [CHAPTER]: line(`Se ${mark}.`) })).toEqual([]);
  });

  oneSentence([
    [
      'that leads to no term',
      { [CHAPTER]: line('En [[avikelse]].') },
      `${CHAPTER_LINE}: [[avikelse]] pekar på ett begrepp som inte finns. Menade du avvikelse? Rätta ordet eller ta bort hakparenteserna.`,
    ],
    [
      'that leads to nothing like a term',
      { [CHAPTER]: line('En [[xyz|sak]].') },
      `${CHAPTER_LINE}: [[xyz|sak]] pekar på ett begrepp som inte finns. De ord som finns är filerna i content/glossary/. Rätta ordet eller ta bort hakparenteserna.`,
    ],
    [
      'in the easy text, with its line',
      { [EASY]: line('En [[avikelse]].') },
      `${EASY} (rad 7): [[avikelse]] pekar på ett begrepp som inte finns. Menade du avvikelse? Rätta ordet eller ta bort hakparenteserna.`,
    ],
    [
      'that would show the name of a file',
      { [CHAPTER]: line('Ett [[klagomal]].') },
      `${CHAPTER_LINE}: [[klagomal]] visar filnamnet för läsaren. Skriv [[klagomal|ordet som ska stå i texten]].`,
    ],
    [
      'that can mean two terms',
      { [CHAPTER]: line('En [[miss]].'), [TERM]: shared, 'content/glossary/klagomal.yaml': shared },
      `${CHAPTER_LINE}: [[miss]] kan betyda avvikelse eller klagomal. Skriv vilket, till exempel [[avvikelse|miss]].`,
    ],
    [
      'in a heading',
      { [CHAPTER]: line('## Om [[avvikelse]]') },
      `${CHAPTER_LINE}: hakparenteser kan inte stå i en rubrik. Skriv rubriken utan dem och märk ordet i texten under den.`,
    ],
    [
      'that is not closed',
      { [CHAPTER]: line('En [[avvikelse] här.') },
      `${CHAPTER_LINE}: [[ är inte avslutat på raden, eller har annat än ord i sig. Skriv [[ordet]], [[ordet|andra ord]] eller [[!ordet]].`,
    ],
    [
      'with other markup in it',
      { [CHAPTER]: line('En [[avvikelse|**stor** sak]].') },
      `${CHAPTER_LINE}: [[ är inte avslutat på raden, eller har annat än ord i sig. Skriv [[ordet]], [[ordet|andra ord]] eller [[!ordet]].`,
    ],
  ]);
});
