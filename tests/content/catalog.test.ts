import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareWithLedger, LEDGER, publishedIds, retiredIds } from '@/catalog/ids';
import { changedTexts, nextTextLedger, TEXT_LEDGER, type TextLedger } from '@/catalog/texts';
import { formatProblem } from '@/catalog/problem';
import { catalog, contentFiles, problems, readReal, root } from './real-content';

describe('the content', () => {
  test('has no faults', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('is all read: no folder is empty', () => {
    const empty = Object.entries(catalog).filter(([, entries]) => entries.size === 0);
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  test('has plain letters in every file name', () => {
    const names = readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => !/^[\w./\\-]+$/.test(name))).toEqual([]);
  });

  test('has every chapter in exactly one part', () => {
    const placed = [...catalog.parts.values()].flatMap(({ data }) => data.chapters).sort();
    expect(placed).toEqual([...catalog.chapters.keys()].sort());
  });

  test('has a commented template in every folder of data', () => {
    const folders = readdirSync(`${root}content`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const without = folders.filter(
      ({ name }) => !readdirSync(`${root}content/${name}`).some((file) => /^_mall\.(yaml|mdx)$/.test(file)),
    );
    // A source has five fields; the schema's own sentences are enough. The files about language explain themselves.
    expect(without.map(({ name }) => name).sort()).toEqual(['language', 'sources']);
  });
});

describe('published ids', () => {
  const ledger = JSON.parse(readReal(LEDGER)) as string[];
  const { added, problems: lost } = compareWithLedger(ledger, publishedIds(catalog), retiredIds(catalog));

  test('are all there still, or retired', () => {
    expect(lost.map(formatProblem)).toEqual([]);
  });

  test('are in the ledger when they are new', () => {
    expect(added.map((id) => `${id} är nytt. Kör "npm run ids" och ta med ändringen i ${LEDGER}.`)).toEqual([]);
  });

  test('stand once each, sorted, in the ledger', () => {
    expect(ledger).toEqual([...new Set(ledger)].sort());
  });
});

describe('published texts', () => {
  const published = JSON.parse(readReal(TEXT_LEDGER)) as TextLedger;

  test('are as they were, or say what is new in a new version', () => {
    expect(changedTexts(published, catalog).map(formatProblem)).toEqual([]);
  });

  test('are in the ledger when they are new', () => {
    const next = nextTextLedger(published, catalog);
    const news = Object.keys(next).filter((file) => JSON.stringify(next[file]) !== JSON.stringify(published[file]));
    expect(news.map((file) => `${file} är ny eller har en ny version. Kör "npm run ids" och ta med ändringen i ${TEXT_LEDGER}.`)).toEqual([]);
  });
});

describe('links', () => {
  const pages = new Set([
    '/',
    '/sok/', '/mina-uppgifter/', '/er-organisation/',
    '/begrepp/',
    '/begrepp/oppna-data/',
    '/begrepp/alla/',
    '/begrepp/andringar/',
    '/begrepp/forvaxlingar/',
    '/begrepp/grupper/',
    '/begrepp/trad/',
    '/begrepp/klistra-in/',
    '/kravmatris/',
    '/avvikelser/',
    '/er-vag/',
    '/i-dag/',
    '/lasvagar/',
    '/parmen/',
    '/principer/',
    ...[...catalog.paths.keys()].map((id) => `/lasvagar/${id}/`),
    '/om/fakta/',
    '/checklistor/',
    '/rutiner/',
    '/sjalvskattningar/',
    '/mallar/',
    ...[...catalog.chapters.keys()].map((id) => `/${id}/`),
    ...[...catalog.terms.keys()].map((id) => `/begrepp/${id}/`),
    ...[...catalog.confusions.keys()].map((id) => `/begrepp/forvaxlingar/${id}/`),
    ...[...catalog.checklists.keys()].map((id) => `/checklistor/${id}/`),
    ...[...catalog.routines.keys()].map((id) => `/rutiner/${id}/`),
    ...[...catalog.templates.keys()].map((id) => `/mallar/${id}/`),
    ...[...catalog.assessments.keys()].map((id) => `/sjalvskattningar/${id}/`),
  ]);
  const dead = (address: string) => !pages.has(address.replace(/#.*$/, ''));

  test('between chapters lead to pages that exist', () => {
    const links = contentFiles
      .filter((file) => /\.mdx?$/.test(file))
      .flatMap((file) => [...readReal(file).matchAll(/\]\(([^)\s]*)[^)]*\)/g)].map(([, to = '']) => ({ file, to })));
    const broken = links.filter(({ to }) => !/^(https:|mailto:|#)/.test(to) && dead(to));
    expect(links.length).toBeGreaterThan(20);
    expect(broken.map(({ file, to }) => `${file}: länken ${to} leder ingenstans. Rätta den.`)).toEqual([]);
  });

  test('on the first page and in the parts lead to pages that exist', () => {
    const starts = [...catalog.starts.values()].flatMap(({ file, data }) =>
      [...data.steps, ...data.doors].map(({ address }) => ({ file, address })),
    );
    const parts = [...catalog.parts.values()].flatMap(({ file, data }) =>
      data.pages.map(({ address }) => ({ file, address })),
    );
    const broken = [...starts, ...parts].filter(({ address }) => dead(address));
    expect(broken.map(({ file, address }) => `${file}: adressen ${address} finns inte. Rätta den.`)).toEqual([]);
  });
});

describe('sources', () => {
  /** Every citation with the file it stands in and the day its text was last gone through. */
  const citations = [
    ...[...catalog.chapters.values()].flatMap(({ file, data }) =>
      data.citations.map((citation) => ({ file, reviewed: data.reviewed, citation })),
    ),
    ...[...catalog.checklists.values()].flatMap(({ file, data }) =>
      data.groups
        .flatMap(({ items }) => items.flatMap(({ law }) => law))
        .map((citation) => ({ file, reviewed: data.updated, citation })),
    ),
    ...[...catalog.assessments.values()].flatMap(({ file, data }) =>
      data.areas
        .flatMap(({ criteria }) => criteria.flatMap(({ legal }) => legal))
        .map((citation) => ({ file, reviewed: data.updated, citation })),
    ),
    ...[...catalog.confusions.values()].flatMap(({ file, data }) =>
      data.law.map((citation) => ({ file, reviewed: data.updated, citation })),
    ),
    ...[...catalog.routines.values(), ...catalog.templates.values()].flatMap(({ file, data }) =>
      data.law.map((citation) => ({ file, reviewed: data.updated, citation })),
    ),
  ];

  test('that nobody has read are never called verified', () => {
    const wrong = citations.filter(
      ({ citation }) => citation.verified && !catalog.sources.get(citation.source)?.data.read,
    );
    expect(
      wrong.map(
        ({ file, citation }) =>
          `${file}: ingen har läst källan ${citation.source} (read: false). Skriv verified: false, eller läs källan.`,
      ),
    ).toEqual([]);
  });

  test('of chapters that are not verified are mentioned as such in the text itself', () => {
    const silent = [...catalog.chapters.values()].filter(
      ({ data, body }) => data.citations.some(({ verified }) => !verified) && !/kontroller/i.test(body),
    );
    expect(
      silent.map(({ file }) => `${file}: en källa har verified: false. Säg i texten att uppgiften ska kontrolleras.`),
    ).toEqual([]);
  });

  test('of terms that are not verified say where to check', () => {
    const silent = [...catalog.terms.values()].filter(
      ({ data }) => !data.verified && !/kontroll|källa|egen|prövas|jämför/i.test(data.note ?? ''),
    );
    expect(silent.map(({ file }) => `${file}: verified är false. Säg i note var det ska kontrolleras.`)).toEqual([]);
  });

  test('were checked at the latest when the text was last gone through', () => {
    const late = citations.filter(({ reviewed, citation }) => citation.checked > reviewed);
    expect(
      late.map(
        ({ file, reviewed, citation }) =>
          `${file}: ${citation.source} kontrollerades ${citation.checked}, efter ${reviewed}. Rätta datumet på texten.`,
      ),
    ).toEqual([]);
  });
});

describe('dates', () => {
  test('are never in the future', () => {
    // A day's grace: an author in Sweden may be ahead of a server's clock.
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10);
    const late = contentFiles.flatMap((file) =>
      [...readReal(file).matchAll(/^\s*(?:- )?(?:reviewed|updated|checked): ["']?(\d{4}-\d{2}-\d{2})/gm)]
        .filter(([, date = '']) => date > tomorrow)
        .map(([, date]) => `${file}: ${date} har inte varit än. Rätta datumet.`),
    );
    expect(late).toEqual([]);
  });
});
