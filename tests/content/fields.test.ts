import { describe, expect, test } from 'vitest';
import { catalog } from './real-content';

/** What the binder fills in fields in. */
const documents = [...catalog.routines.values(), ...catalog.templates.values()];

describe('fields of routines and templates', () => {
  const fields = documents.flatMap(({ file, data }) =>
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
    const unused = documents.flatMap(({ file, data }) =>
      data.fields
        .filter(({ id }) => !JSON.stringify(data).includes(`{{${id}}}`))
        .map(({ id }) => `${file}: fältet "${id}" används inte i texten. Skriv {{${id}}} där det hör hemma, eller ta bort det.`),
    );
    expect(unused).toEqual([]);
  });

  test('name only tabs that the binder has', () => {
    const parts = new Set([...catalog.parts.values()].map(({ data }) => String(data.number)));
    const wrong = documents.flatMap(({ file, data }) =>
      [...JSON.stringify(data).matchAll(/flik (\d+)/gi)]
        .filter(([, tab = '']) => !parts.has(tab))
        .map(([text]) => `${file}: ”${text}” finns inte. Flikarna har samma nummer som handbokens delar.`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('links between documents', () => {
  const { checklists, routines, templates } = catalog;

  test('go both ways between routines and checklists', () => {
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

  test('go both ways between templates and what names them', () => {
    const naming = { routines, checklists, chapters: catalog.chapters };
    const kinds = ['routines', 'checklists', 'chapters'] as const;
    const faults = kinds.flatMap((kind) => [
      ...[...templates].flatMap(([id, { file, data }]) =>
        data[kind]
          .filter((other) => !naming[kind].get(other)?.data.templates.includes(id))
          .map((other) => `${file} länkar till ${other}, men den länkar inte tillbaka. Skriv "- ${id}" under templates där.`),
      ),
      ...[...naming[kind]].flatMap(([id, { file, data }]) =>
        data.templates
          .filter((other) => !templates.get(other)?.data[kind].includes(id))
          .map((other) => `${file} länkar till mallen ${other}, men den länkar inte tillbaka. Skriv "- ${id}" under ${kind} där.`),
      ),
    ]);
    expect(faults).toEqual([]);
  });

  test('stand once each', () => {
    const naming = [...routines.values(), ...checklists.values(), ...catalog.chapters.values(), ...templates.values()];
    const twice = naming.flatMap(({ file, data }) =>
      (['routines', 'checklists', 'chapters', 'templates', 'terms'] as const).flatMap((key) => {
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
      [...documents, ...catalog.checklists.values()].map(({ data }) => data.number),
    );
    const wrong = [...documents, ...catalog.checklists.values()].flatMap(({ file, data }) =>
      [...JSON.stringify(data).matchAll(/\b(?:RUT|CL|MALL)-\d+/g)]
        .filter(([number]) => !numbers.has(number))
        .map(([number]) => `${file}: ${number} finns inte. Rätta numret.`),
    );
    expect(wrong).toEqual([]);
  });
});
