import { CheckBox, CheckBoxUtil, Paragraph, Tab, TextRun } from 'docx';
import type { Tick } from '../../../domain/report-document';
import { words } from '../../words';
import type { Context } from '../context';
import { SYMBOLS } from '../style';
import { own } from '../style-names';
import { inlineRuns, textRuns } from '../text';
import { element } from '../xml';

const DONE = { char: '☑', code: '2611' };
const NOT_DONE = { char: '☐', code: '2610' };
/** Word shows no more of a box's name. */
const LONGEST_NAME = 64;

/** Boxes that can be ticked in Word too; what the reader wrote stands under in full. */
export function ticks(context: Context, items: readonly Tick[], keepNext: boolean): Paragraph[] {
  const filled = items.filter(({ text, hint, note }) => [text, hint, note].some((part) => part?.trim()));
  return filled.flatMap((item, i) => {
    const hint = item.hint?.trim() ? item.hint.trim() : undefined;
    const note = item.note?.trim() ? item.note.trim() : undefined;
    const holds = keepNext && i === filled.length - 1;
    return [
      new Paragraph({
        style: own.tick.id,
        keepLines: item.text.length < 1000,
        keepNext: hint !== undefined || note !== undefined || holds,
        children: [
          new TextCheckBox(context, item),
          new TextRun({ children: [new Tab()] }),
          ...(item.code === undefined ? [] : textRuns(context, `${item.code}  `, { bold: true })),
          ...textRuns(context, item.text.trim()),
        ],
      }),
      ...(hint === undefined
        ? []
        : [
            new Paragraph({
              style: own.hint.id,
              keepLines: hint.length < 1000,
              keepNext: note !== undefined || holds,
              children: textRuns(context, hint),
            }),
          ]),
      ...(note === undefined
        ? []
        : [
            new Paragraph({
              style: own.written.id,
              keepNext: holds,
              children: inlineRuns(context, [{ text: `${words.note} `, bold: true }, note]),
            }),
          ]),
    ];
  });
}

/** A content control. The library's own draws its box as a symbol, which is lost when the text is copied. */
class TextCheckBox extends CheckBox {
  constructor(context: Context, { text, done, code }: Tick) {
    super();
    const name = context.plain(text).replace(/[{}]/gu, '').slice(0, LONGEST_NAME).toWellFormed().trim();
    const look = done ? DONE : NOT_DONE;
    this.root = [
      element('w:sdtPr', {}, [
        element('w:alias', { 'w:val': name || (done ? words.done : words.notDone) }),
        ...(code === undefined ? [] : [element('w:tag', { 'w:val': context.plain(code).slice(0, LONGEST_NAME) })]),
        element('w:id', { 'w:val': context.nextId() }),
        new CheckBoxUtil({
          checked: done,
          checkedState: { value: DONE.code, font: SYMBOLS },
          uncheckedState: { value: NOT_DONE.code, font: SYMBOLS },
        }),
      ]),
      element('w:sdtContent', {}, [new TextRun({ text: look.char, font: SYMBOLS, size: 26 })]),
    ];
  }
}
