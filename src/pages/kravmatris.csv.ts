import type { APIRoute } from 'astro';
import { matrixContent } from '@/components/content-entries';
import { reviewDay } from '@/domain/fact-age';
import { boundText } from '@/domain/requirement-words';
import type { AnsweringKind } from '@/domain/requirement-matrix';
import { toCsv } from '@/export/csv';
import { boundWords, requirementWords as words } from '@/strings/requirements';

const kinds = Object.keys(words.answerKinds) as AnsweringKind[];

/** The whole matrix as a file for a spreadsheet, one requirement a row. */
export const GET: APIRoute = async () => {
  const { frameworks, rows, sources } = await matrixContent();
  const titles = new Map(frameworks.map(({ id, data }) => [id, data.title]));
  const { csvColumns: columns } = words;
  const csv = toCsv({
    columns: [
      ...[columns.id, columns.framework, columns.ref, columns.text, columns.kind, columns.bound, columns.aimed],
      ...kinds.map((kind) => words.answerKinds[kind]),
      ...[columns.status, columns.checked, columns.review, columns.source, columns.url],
    ],
    rows: rows.map((row) => {
      const source = sources.get(row.source);
      return [
        row.id,
        titles.get(row.framework) ?? row.framework,
        row.ref,
        row.text,
        words.kinds[row.kind],
        boundText(row, boundWords),
        row.counterpart ? words.csvAimed.counterpart : words.csvAimed.own,
        ...kinds.map((kind) =>
          row.answers
            .filter((answer) => answer.kind === kind)
            .map(({ title }) => title)
            .join(', '),
        ),
        row.verified ? words.csvStatus.verified : words.csvStatus.unverified,
        row.checked,
        reviewDay(row, source?.kind ?? 'organisation'),
        source?.title ?? row.source,
        source?.url ?? null,
      ];
    }),
  });
  // As bytes: reading a text takes the byte order mark away.
  return new Response(new TextEncoder().encode(csv), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
