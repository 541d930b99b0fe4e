import { describe, expect, test } from 'vitest';
import { catalog } from './real-content';

describe('fields of routines', () => {
  const fields = [...catalog.routines.values()].flatMap(({ file, data }) =>
    data.fields.map((field) => ({ file, ...field })),
  );

  test('with one id have one label and one default, since the reader fills them in once', () => {
    const first = new Map<string, (typeof fields)[number]>();
    const wrong = fields.flatMap((field) => {
      const known = first.get(field.id) ?? field;
      first.set(field.id, known);
      return (['label', 'default'] as const)
        .filter((key) => field[key] !== known[key])
        .map(
          (key) =>
            `${field.file}: fältet "${field.id}" har ${key} ”${field[key]}” men ”${known[key]}” i ${known.file}. Skriv lika, eller ge fältet ett eget id.`,
        );
    });
    expect(fields.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('are used in the text', () => {
    const unused = [...catalog.routines.values()].flatMap(({ file, data }) =>
      data.fields
        .filter(({ id }) => !JSON.stringify(data).includes(`{{${id}}}`))
        .map(({ id }) => `${file}: fältet "${id}" används inte i texten. Skriv {{${id}}} där det hör hemma, eller ta bort det.`),
    );
    expect(unused).toEqual([]);
  });

  test('name only tabs that the binder has', () => {
    const parts = new Set([...catalog.parts.values()].map(({ data }) => String(data.number)));
    const wrong = [...catalog.routines.values()].flatMap(({ file, data }) =>
      [...JSON.stringify(data).matchAll(/flik (\d+)/gi)]
        .filter(([, tab = '']) => !parts.has(tab))
        .map(([text]) => `${file}: ”${text}” finns inte. Flikarna har samma nummer som handbokens delar.`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('links between routines and checklists', () => {
  const { checklists, routines } = catalog;

  test('go both ways', () => {
    const fromRoutines = [...routines].flatMap(([id, { file, data }]) =>
      data.checklists
        .filter((other) => !checklists.get(other)?.data.routines.includes(id))
        .map((other) => `${file} länkar till checklistan ${other}, men den länkar inte tillbaka. Skriv "- ${id}" under routines.`),
    );
    const fromChecklists = [...checklists].flatMap(([id, { file, data }]) =>
      data.routines
        .filter((other) => !routines.get(other)?.data.checklists.includes(id))
        .map((other) => `${file} länkar till rutinen ${other}, men den länkar inte tillbaka. Skriv "- ${id}" under checklists.`),
    );
    expect([...fromRoutines, ...fromChecklists]).toEqual([]);
  });

  test('stand once each', () => {
    const twice = [...routines.values(), ...checklists.values(), ...catalog.chapters.values()].flatMap(({ file, data }) =>
      (['routines', 'checklists', 'chapters', 'terms'] as const).flatMap((key) => {
        const ids = (data as Record<string, unknown>)[key];
        return Array.isArray(ids) && new Set(ids).size < ids.length ? [`${file}: något står två gånger under ${key}.`] : [];
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe('numbers of documents', () => {
  test('that a text names belong to a document', () => {
    const numbers = new Set<string>(
      [...catalog.routines.values(), ...catalog.checklists.values()].map(({ data }) => data.number),
    );
    const wrong = [...catalog.routines.values(), ...catalog.checklists.values()].flatMap(({ file, data }) =>
      [...JSON.stringify(data).matchAll(/\b(?:RUT|CL)-\d+/g)]
        .filter(([number]) => !numbers.has(number))
        .map(([number]) => `${file}: ${number} finns inte. Rätta numret.`),
    );
    expect(wrong).toEqual([]);
  });
});
