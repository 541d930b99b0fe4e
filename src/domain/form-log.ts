import { itemCode } from './item-code';
import { TYPED_FIELDS, type TypedField } from './log-choices';
import { headOf, type LogSetting } from './report-deviation';
import type { Block, ReportDocument } from './report-document';

/** Room to write by hand. */
const LINES: Record<TypedField, number> = {
  'nar-hande-det': 1,
  'nar-fick-ni-veta': 1,
  'vad-hande': 3,
  'vad-gjordes': 1,
  'varfor-hande-det': 1,
  'vad-ska-andras': 1,
  'vilken-roll': 1,
  'klart-senast': 1,
};
/** From here it is for whoever receives the form. */
const FOR_RECEIVER = TYPED_FIELDS.indexOf('varfor-hande-det');

/** A log's blank form: boxes and lines, each with the code by which it is typed in afterwards. */
export function logForm(setting: LogSetting): ReportDocument {
  const { log, words: all } = setting;
  const words = all.form;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const boxes = (choices: readonly { id: string; label: string }[]): Block => ({
    kind: 'paragraph',
    runs: choices.flatMap(({ id, label }, i) => [
      `${i === 0 ? '' : '   '}☐\u00a0`,
      { text: itemCode(id), bold: true },
      ` ${label}`,
    ]),
  });
  const lines = (id: TypedField): Block => ({
    kind: 'lines',
    label: `${itemCode(id)}  ${words.write[id] ?? id}`,
    count: LINES[id],
  });
  return {
    ...headOf(setting),
    title: log.title,
    subtitle: log.purpose,
    blocks: [
      ...log.urgent.map((text): Block => ({ kind: 'paragraph', runs: [{ text, bold: true }] })),
      { kind: 'paragraph', runs: [words.howTo] },
      heading(words.kind),
      ...log.kinds.map(({ id, label, meaning }): Block => ({
        kind: 'paragraph',
        runs: ['☐\u00a0', { text: `${itemCode(id)} ${label}.`, bold: true }, ` ${meaning}`],
      })),
      heading(words.area),
      boxes(log.areas),
      heading(words.seriousness),
      ...log.seriousness.map(({ id, label, anchor }): Block => ({
        kind: 'paragraph',
        runs: ['☐\u00a0', { text: `${itemCode(id)} ${label}.`, bold: true }, ` ${anchor}`],
      })),
      heading(words.reporter),
      boxes(log.reporters),
      ...TYPED_FIELDS.slice(0, FOR_RECEIVER).map(lines),
      heading(words.forReceiver),
      { kind: 'lines', label: words.number, count: 1 },
      { kind: 'paragraph', runs: [{ text: words.cause, bold: true }] },
      boxes(log.causes),
      ...TYPED_FIELDS.slice(FOR_RECEIVER).map(lines),
      { kind: 'paragraph', runs: [words.handIn] },
    ],
  };
}
