import { describe, expect, test } from 'vitest';
import { drawPicture } from '@/domain/picture/draw';
import { pictureStrings } from '@/strings/pictures';
import { faultsIn } from '../unit/domain/picture/faults';
import { catalog } from './real-content';

const pictures = [...catalog.pictures.values()];
const texts = [...catalog.chapters.values()].flatMap(({ file, body, easy }) => [
  { file, body },
  ...(easy ? [{ file: easy.file, body: easy.body }] : []),
]);
const wordsOf = (text: string): string[] => text.toLocaleLowerCase('sv-SE').match(/[\p{L}\d-]+/gu) ?? [];

describe.each(pictures)('the picture $id', ({ file, id, data }) => {
  test.each(['wide', 'narrow'] as const)('has room for its words when it is %s', (size) => {
    expect(faultsIn(drawPicture(data, size, pictureStrings.drawing)).map((fault) => `${file}: ${fault}`)).toEqual([]);
  });

  test('stands in a chapter', () => {
    expect(texts.filter(({ body }) => body.includes(`<Bild id="${id}" />`)).map((text) => text.file)).not.toEqual([]);
  });
});

test('there is one of every kind', () => {
  expect(new Set(pictures.map(({ data }) => data.kind)).size).toBe(5);
});

describe('the pictures say what the chapters say', () => {
  const chapter = (id: string) => new Set(wordsOf(catalog.chapters.get(id)!.body));
  const picture = (id: string) => catalog.pictures.get(id)!.data;

  test('the steps of a deviation have the names, the roles and the times of the chapter', () => {
    const drawn = picture('avvikelseflode');
    if (drawn.kind !== 'flow') throw new Error('The picture has changed kind.');
    const { body } = catalog.chapters.get('forbattra/avvikelser')!;
    const steps = [...body.matchAll(/^\d\. \*\*(.+?)\.\*\* (.+)$/gm)];
    expect(drawn.steps.map(({ title }) => title)).toEqual(steps.map(([, title]) => title));
    const missing = drawn.steps.flatMap(({ who, when }, i) =>
      {
      const told = wordsOf(steps[i]?.[2] ?? '');
      return wordsOf([...who, when].join(' ')).filter((word) => !told.includes(word));
    },
    );
    expect(missing).toEqual([]);
  });

  test('the way of a participant has the steps, the roles and the times of the chapter', () => {
    const drawn = picture('deltagarens-vag');
    if (drawn.kind !== 'flow') throw new Error('The picture has changed kind.');
    const { body } = catalog.chapters.get('deltagarens-vag/fran-anvisning-till-avslut')!;
    const rows = [...body.matchAll(/^\| \d\. ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm)];
    expect(drawn.steps.map(({ title, who, when }) => [title, [...who].sort().join(' '), when])).toEqual(
      rows.map(([, title, who, when]) => [
        title,
        who!
          .split(' och ')
          .map((name) => name[0]!.toUpperCase() + name.slice(1))
          .sort()
          .join(' '),
        when,
      ]),
    );
  });

  test('the wheel has the roles of the chapter, month by month', () => {
    const drawn = picture('arshjul');
    if (drawn.kind !== 'wheel') throw new Error('The picture has changed kind.');
    const { body } = catalog.chapters.get('forbattra/arshjul')!;
    const rows = new Map(
      [...body.matchAll(/^\| (\p{L}+) \| ([^|]+) \| ([^|]+) \|$/gmu)].map(([, month = '', , who]) => [
        month.toLowerCase(),
        who,
      ]),
    );
    const said = drawn.months.map(({ who }, i) => [pictureStrings.drawing.months[i], who]);
    expect(said.filter(([month]) => month !== 'juli')).toEqual(said.map(([month]) => [month, rows.get(month!)]).filter(([month]) => month !== 'juli'));
  });

  test('the layers of the pyramid answer the questions of the chapter on the system', () => {
    const drawn = picture('dokumentpyramid');
    if (drawn.kind !== 'pyramid') throw new Error('The picture has changed kind.');
    const { body } = catalog.chapters.get('borja-har/systemet-pa-en-sida')!;
    for (const { title, says, example } of drawn.layers)
      expect(body).toMatch(new RegExp(`\\[${title}\\]\\([^)]*\\) \\| ${says} \\| [^|]+ \\| ${example} \\|`));
  });

  test('the steps of the ring are those of the handbook, in words that its chapter uses', () => {
    const drawn = picture('forbattringshjul');
    if (drawn.kind !== 'cycle') throw new Error('The picture has changed kind.');
    const { body } = catalog.chapters.get('forbattra/forbattringsarbete')!;
    expect(body).toContain(`fyra steg: ${drawn.phases.map(({ title }) => title.toLowerCase()).join(', ')}.`);
    const used = chapter('forbattra/forbattringsarbete');
    const said = drawn.phases.flatMap(({ do: texts }) => texts.flatMap(wordsOf));
    expect(said.filter((word) => !used.has(word))).toEqual([]);
  });
});
