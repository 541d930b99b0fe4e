import { FRONT_SHEETS, type FrontSheet, frontSheet } from '../../domain/binder/front-sheets';
import { type BinderPart, binderReport, type BinderReport } from '../../domain/binder/report-binder';
import { sheetsOf } from '../../domain/binder/sheets';
import { type DeskProps, settingOf } from './desk';

/** What a reader can ask to have on paper or in a file. */
export type Wanted = BinderPart | { what: 'sheet'; sheet: FrontSheet };

/** The document asked for, with the sheets that are in it; null when there is nothing of the kind. */
export function reportFor(wanted: Wanted, props: DeskProps): BinderReport | null {
  const setting = settingOf(props);
  if (wanted.what !== 'sheet') return binderReport(setting, wanted);
  const { head, blocks } = frontSheet(wanted.sheet, props.arrangement, setting);
  const sheets = sheetsOf(props.arrangement, setting).filter(({ id }) => id === wanted.sheet);
  return { document: { ...head, blocks }, sheets, swaps: [] };
}

/** A name for the file: what it is of. */
export function fileNameOf(wanted: Wanted, today: string): string {
  const of =
    wanted.what === 'tab'
      ? wanted.tab
      : wanted.what === 'document'
        ? wanted.document
        : wanted.what === 'sheet'
          ? wanted.sheet.replace('blad-', '')
          : wanted.what === 'changed'
            ? 'byt-blad'
            : '';
  return ['parmen', of, today].filter((part) => part !== '').join('-');
}

/** The binder's own sheets that are printed one by one. */
export const OWN_SHEETS = FRONT_SHEETS;
