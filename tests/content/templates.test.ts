import { describe, expect, test, vi } from 'vitest';
import { templateReport } from '@/domain/report-template';
import { writePdf } from '@/export/pdf/write-pdf';
import type { TemplateBlock } from '@/schema/template';
import { reportWords } from '@/strings/report';
import { allText } from '../unit/domain/document-text';
import { fixed } from '../unit/export/documents';
import { catalog } from './real-content';

// All of them are made as PDF here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 240_000 });

const templates = [...catalog.templates.values()];
const reports = templates.map(({ id, file, data }) => ({
  file,
  data,
  report: templateReport(data, { address: `/mallar/${id}/`, words: reportWords }),
}));

describe('templates', () => {
  test('are on the sheets their authors meant: one, or two where one is turned', async () => {
    const faults: string[] = [];
    for (const { file, data, report } of reports) {
      const { pages, replaced } = await writePdf(report, fixed);
      const meant = data.blocks.filter(({ pageBreak }) => pageBreak).length + 1;
      if (pages !== meant) faults.push(`${file}: PDF:en blev ${pages} sidor i stället för ${meant}. Korta, eller sätt pageBreak.`);
      if (replaced.length > 0) faults.push(`${file}: tecknen ${replaced.join(' ')} går inte att skriva.`);
    }
    expect(faults).toEqual([]);
  });

  test('leave no field unfilled', () => {
    expect(reports.filter(({ report }) => /\{\{|\}\}/.test(allText(report))).map(({ file }) => file)).toEqual([]);
  });

  test('never ask for what must not be written', () => {
    const asks = templates.flatMap(({ file, data }) =>
      data.blocks
        .flatMap(asksFor)
        .filter((label) => /personnummer|diagnos(?!er$)|sjukdom|medicin|religion|ursprung|läkarintyg/i.test(label))
        .map((label) => `${file}: ”${label}” bjuder in till känsliga uppgifter. Fråga efter vad som behövs.`),
    );
    expect(asks).toEqual([]);
  });

  test('with room for a name are for paper only', () => {
    const names = templates.filter(({ data }) =>
      data.blocks.flatMap(({ blanks = [], signature = [] }) => [...blanks, ...signature]).some((label) => /\bnamn\b|namnförtydligande|^deltagare\b/i.test(label)),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(({ data }) => !data.paperOnly).map(({ file }) => `${file}: skriv paperOnly: true.`)).toEqual([]);
  });

  test('have a smaller heading only under a larger one', () => {
    const wrong = templates.filter(({ data }) => {
      const first = data.blocks.findIndex(({ subheading }) => subheading !== undefined);
      return first >= 0 && !data.blocks.slice(0, first).some(({ heading }) => heading !== undefined);
    });
    expect(wrong.map(({ file }) => `${file}: skriv heading i stället för subheading.`)).toEqual([]);
  });
});

/** The labels beside what is left blank: what the paper asks for. */
function asksFor({ blanks, signature, lines, table }: TemplateBlock): string[] {
  return [
    ...(blanks ?? []),
    ...(signature ?? []),
    ...(lines ? [lines.label] : []),
    ...(table?.rows ?? []).filter((row) => row.includes('')).map(([label = '']) => label),
    ...(table && table.blankRows > 0 ? table.columns.map(({ title }) => title) : []),
  ];
}
