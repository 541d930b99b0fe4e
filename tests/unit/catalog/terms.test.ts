import { describe, expect, test } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { lostIds, LEDGER } from '@/catalog/ids';
import { formatProblem } from '@/catalog/problem';
import { adviseOnTerms } from '@/catalog/term-advice';
import { CHECKLIST, project, sentencesFor, TERM, text } from './project';

// The checks of the glossary, one heading for each. Running text is checked by the linter of words.

const OTHER = 'content/glossary/klagomal.yaml';
const line = (added: string) => (before: string) => `${before}${added}\n`;
const swap = (from: string, to: string) => (before: string) => before.replace(from, to);
const DEFINITION = 'definition: händelse som inte blev som det var tänkt';
const defined = (definition: string) => ({ [TERM]: swap(DEFINITION, `definition: ${definition}`) });
const easy = (sentence: string) => ({ [TERM]: swap('easy: Det är avvikelse.', `easy: ${sentence}`) });
const about = (message: string) => [`${TERM}: ${message}`];

const forms = (word: string) => `inflections: [${word}, ${word}s, ${word}n, ${word}ns, "-", "-", "-", "-"]`;

/** What is only worth a look, on a day when nothing is old. */
const advice = (changes: Parameters<typeof project>[0], today = '2026-12-01') =>
  adviseOnTerms(readCatalog(project(changes)).catalog, today).map(formatProblem);

describe('an id is there for ever', () => {
  const lost = (changes: Parameters<typeof project>[0], ledger: string[]) => {
    const root = project({ [LEDGER]: JSON.stringify(ledger), ...changes });
    const { catalog, problems } = readCatalog(root);
    return lostIds(root, catalog, problems).map(formatProblem);
  };
  const code = `${TERM}#T-001`;

  test('so one that has gone is told of', () => {
    expect(lost({ [TERM]: swap('code: T-001', 'code: T-009') }, [code])).toEqual(
      about(
        'begreppet med koden T-001 har försvunnit eller bytt kod, och andra kan ha länkat dit. Lägg tillbaka filen med samma namn och kod.',
      ),
    );
  });

  test('and one that is still there is not', () => {
    expect(lost({}, [code])).toEqual([]);
  });

  test('but a file that cannot be read gives one sentence, not two', () => {
    expect(lost({ [TERM]: swap('code: T-001', 'code: x') }, [code])).toEqual([]);
  });

  test('and without a ledger there is nothing to compare with', () => {
    const root = project({ [CHECKLIST]: null });
    expect(lostIds(root, readCatalog(root).catalog, [])).toEqual([]);
  });
});

describe('a form is the term of one entry', () => {
  test('and of no other', () => {
    expect(sentencesFor({ [OTHER]: swap('term: klagomål', 'term: Avvikelse') })).toEqual([
      `${OTHER}: fältet "term": ”Avvikelse” är redan term i avvikelse.yaml. Slå ihop posterna, eller skilj orden åt.`,
    ]);
  });
});

describe('a synonym', () => {
  test('is not the term of another entry', () => {
    expect(sentencesFor({ [TERM]: line('synonyms: [{ form: Klagomål, kind: synonym }]') })).toEqual(
      about(
        'fältet "synonyms": ”Klagomål” är term i klagomal.yaml. Ta bort synonymen, eller skriv skillnaden under confusedWith.',
      ),
    );
  });

  test.each([
    ['synonyms: [{ form: avvikelse, kind: variant }]', '"synonyms": ”avvikelse” står redan under term'],
    [
      'synonyms: [{ form: fel, kind: synonym }, { form: Fel, kind: äldre }]',
      '"synonyms": ”Fel” står redan under synonyms',
    ],
    [
      'synonyms: [{ form: fel, kind: synonym }]\ndeprecated: [{ form: fel, reason: Ordet säger inte vad. }]',
      '"deprecated": ”fel” står redan under synonyms',
    ],
  ])('or a word to avoid stands once in its entry: %s', (added, said) => {
    expect(sentencesFor({ [TERM]: line(added) })).toEqual(about(`fältet ${said}. Ta bort det ena.`));
  });
});

describe('what is said of a word', () => {
  test.each([
    [
      'synonyms: [{ form: miss, kind: annan }]',
      'ska vara synonym, fullform, kortform, förkortning, variant eller äldre',
    ],
    ['synonyms: [miss]', 'synonyms'],
    ['english: [{ term: deviation, degree: ungefär }]', 'ska vara exakt, nära, vidare, snävare eller ingen'],
    ['english: deviation', 'english'],
    ['scope: ""', 'scope'],
  ])('is of a known kind: %s', (added, said) => {
    const [sentence, other] = sentencesFor({ [TERM]: line(added) });
    expect(sentence).toContain(said);
    expect(other).toBeUndefined();
  });
});

describe('"see also"', () => {
  test('names what is there, once, and not the term itself', () => {
    expect(sentencesFor({ [TERM]: line('seeAlso: [klagomol]') })[0]).toContain('Menade du klagomal?');
    expect(sentencesFor({ [TERM]: line('seeAlso: [avvikelse]') })[0]).toContain('eller är begreppet självt');
    expect(sentencesFor({ [TERM]: line('seeAlso: [klagomal, klagomal]') })[0]).toContain('klagomal står två gånger');
  });

  test('does not repeat what stands under another field', () => {
    expect(sentencesFor({ [TERM]: line('broader: klagomal\nseeAlso: [klagomal]') })[0]).toContain(
      'klagomal står redan under broader, partOf eller confusedWith',
    );
  });
});

describe('a difference from a source', () => {
  const differs = 'differs: [{ source: lag-x, how: Lagen räknar mer., why: Vi behöver ordet. }]';

  test('is from a source of the entry, that is there', () => {
    expect(sentencesFor({ [TERM]: line(differs) }).join(' ')).toContain('lag-x');
  });

  test('has both what and why', () => {
    expect(sentencesFor({ [TERM]: line('differs: [{ source: lag-x, how: Lagen räknar mer. }]') })[0]).toContain('why');
  });
});

describe('what an entry points at', () => {
  test('is there', () => {
    expect(sentencesFor({ [TERM]: line('broader: klagomol') })[0]).toContain('som inte finns. Menade du klagomal?');
  });

  test('never goes in a circle', () => {
    expect(
      sentencesFor({
        [TERM]: line('broader: klagomal'),
        [OTHER]: line('partOf: tredje'),
        'content/glossary/tredje.yaml': `${text(TERM).replace('term: avvikelse', 'term: tredje').replace('T-001', 'T-003')}broader: avvikelse\n`,
      }),
    ).toEqual(
      about(
        'fälten "broader" och "partOf" går runt: avvikelse → klagomal → tredje → avvikelse. Ta bort ett av stegen.',
      ),
    );
  });

  test('is not both a kind and a whole', () => {
    expect(sentencesFor({ [TERM]: line('broader: klagomal\npartOf: klagomal') })).toEqual(
      about('fälten "broader" och "partOf" pekar på samma begrepp. Ett begrepp är antingen en sort eller en del.'),
    );
  });

  test('is another, and only once', () => {
    const pair = (term: string) => `  - { term: ${term}, difference: Det är skillnad. }`;
    expect(sentencesFor({ [TERM]: line(`confusedWith:\n${pair('avvikelse')}`) })).toEqual(
      about('fältet "confusedWith" pekar på begreppet självt. Rätta term.'),
    );
    expect(sentencesFor({ [TERM]: line(`confusedWith:\n${pair('klagomal')}\n${pair('klagomal')}`) })).toEqual(
      about('fältet "confusedWith": ”klagomal” står två gånger. Slå ihop skillnaderna.'),
    );
  });
});

describe('a difference that only one of the two tells', () => {
  const pair = (term: string) => line(`confusedWith: [{ term: ${term}, difference: Det är skillnad. }]`);

  test('is worth a look, but stops nothing', () => {
    const changes = { [TERM]: pair('klagomal') };
    expect(sentencesFor(changes)).toEqual([]);
    expect(advice(changes)).toEqual(
      about('blandas ihop med klagomal, men klagomal.yaml säger inget om det. Skriv skillnaden där också.'),
    );
  });

  test('is not when both tell it', () => {
    expect(advice({ [TERM]: pair('klagomal'), [OTHER]: pair('avvikelse') })).toEqual([]);
  });
});

describe('a definition', () => {
  const long = `händelse ${'ord '.repeat(45).trim()}`;

  test.each([
    ['Händelse som inte blev rätt', 'börjar med stor bokstav. Börja med liten.'],
    ['händelse som blev fel. Den skrivs upp', 'är mer än en fras. Skriv en enda, och flytta resten till note.'],
    ['händelse som blev fel; den skrivs upp', 'är mer än en fras. Skriv en enda, och flytta resten till note.'],
    [long, 'har 46 ord. Korta till högst 45.'],
    ['när det blev fel', 'börjar med ”när”. Börja med ett vidare ord: vilken sorts sak är det?'],
    ['händelse, avvikelse eller fel', 'innehåller ordet ”avvikelse” självt. Förklara det med andra ord.'],
  ])('is not: %s', (definition, fault) => {
    expect(sentencesFor(defined(definition))).toEqual(about(`fältet "definition" ${fault}`));
  });

  test('has no full stop at the end', () => {
    expect(sentencesFor(defined('händelse som blev fel.'))[0]).toContain('ska vara en fras utan punkt på slutet');
  });

  test.each(['LSS-insats för den som är vuxen', 'EU-projekt enligt 2 kap. 3 § i lagen', long.slice(0, -4)])(
    'may be: %s',
    (definition) => {
      expect(sentencesFor(defined(definition))).toEqual([]);
    },
  );
});

describe('lättläst', () => {
  test.each([
    [
      'Det är något som inte blev som vi hade tänkt när vi började i går kväll.',
      'har en mening med mer än 15 ord: ”Det är något som inte blev som vi hade tänkt när vi började i går kväll.” Dela den.',
    ],
    [
      'Det är ett kvalitetsledningssystem.',
      'har ett ord med mer än 20 bokstäver: kvalitetsledningssystem. Byt det mot ett kortare.',
    ],
    ['Det är t.ex. ett fel.', 'har en förkortning: t.ex. Skriv ut orden.'],
    ['Det är ett fel enligt SFS.', 'har en förkortning: SFS. Skriv ut orden.'],
  ])('is not: %s', (sentence, fault) => {
    expect(sentencesFor(easy(sentence))[0]).toContain(`fältet "easy" ${fault}`);
  });

  test.each(['Det är ett fel. Vi skriver upp det.', 'EU säger att det är ett fel.'])('may be: %s', (sentence) => {
    expect(sentencesFor(easy(sentence))).toEqual([]);
  });

  test('may have a long word when it is the term', () => {
    const term = 'kvalitetsledningssystem';
    expect(
      sentencesFor({
        [TERM]: (before) =>
          before.replaceAll('avvikelse', term).replace(`easy: Det är ${term}`, `easy: Ett ${term} är allt`),
        'content/checklists/start.yaml': null,
        'content/handbook/forbattra/avvikelser.mdx': null,
        'content/handbook/forbattra/avvikelser.lattlast.md': null,
        'content/parts/4-forbattra.yaml': null,
      }),
    ).toEqual([]);
  });
});

describe('the first words of a definition', () => {
  test('are worth a look when they are neither a term nor a wide word', () => {
    expect(advice(defined('oönskad tavla som blev fel'))).toEqual(
      about(
        'definitionen börjar med ”oönskad tavla”, som varken är ett begrepp eller ett vanligt grundord. Saknas ett överordnat begrepp? Annars kan ordet läggas till i src/catalog/root-words.ts.',
      ),
    );
  });

  test.each(['plötslig händelse som blev fel', 'klagomål som blev fel', '(i vården:) arbetsgrupp som blev fel'])(
    'are well chosen in: %s',
    (definition) => {
      expect(advice({ ...defined(definition) })).toEqual([]);
    },
  );
});

describe('what an entry rests on', () => {
  const READ = 'sources: [lag-x]';
  const unread = { 'content/sources/lag-x.yaml': swap('read: true', 'read: false') };
  const noChapter = {
    'content/handbook/forbattra/avvikelser.mdx': (before: string) => before.replace(/citations:\n.*\n/, ''),
  };

  test('is a source that is read, when it is called verified', () => {
    const verified = swap('verified: false', 'verified: true');
    const fault = about(
      'fältet "verified" är true, men ingen källa under sources är läst. Ange en läst källa, eller skriv false.',
    );
    expect(sentencesFor({ [TERM]: verified })).toEqual(fault);
    expect(sentencesFor({ ...unread, ...noChapter, [TERM]: (b) => verified(line(READ)(b)) })).toEqual(fault);
    expect(sentencesFor({ [TERM]: (before) => verified(line(READ)(before)) })).toEqual([]);
  });

  test('is a source that is read, when it is decided', () => {
    const decided = line('status: beslutad\ndecidedBy: Projektgruppen 2027-03-01');
    expect(sentencesFor({ [TERM]: decided })).toEqual(
      about('fältet "status" är beslutad, men ingen källa under sources är läst. Läs en källa först.'),
    );
    expect(sentencesFor({ [TERM]: (before) => line(READ)(decided(before)) })).toEqual([]);
  });
});

describe('the day for the next look', () => {
  const late = about('skulle ha setts över senast den 21 november 2028. Läs igenom posten och ändra checked.');

  test('stops nothing when it has been, but is told of', () => {
    expect(advice({ [OTHER]: null }, '2028-11-22')).toEqual(late);
    expect(advice({ [OTHER]: null }, '2028-11-21')).toEqual([]);
  });

  test('can be set in the entry', () => {
    expect(advice({ [OTHER]: null, [TERM]: line('reviewBy: 2027-01-31') }, '2027-02-01')[0]).toContain(
      '31 januari 2027',
    );
  });
});

describe('an inflected form', () => {
  test('belongs to one term', () => {
    expect(sentencesFor({ [TERM]: line(forms('avvikelse')), [OTHER]: line(forms('avvikelse')) })).toEqual([
      `${OTHER}: fältet "inflections": ”avvikelse” är en böjning av ordet i avvikelse.yaml också, så en länk kan leda fel. Ta bort formen i den ena filen (skriv "-").`,
    ]);
    expect(sentencesFor({ [TERM]: line(forms('avvikelse')), [OTHER]: line(forms('klagomål')) })).toEqual([]);
  });
});
