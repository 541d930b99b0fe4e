import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportDocument } from '../../domain/report-document';
import { saveMenu } from '../../strings/save-menu';
import { tools } from '../../strings/tools';
import type { Format } from './make-file';
import type { MoreFiles } from './more-files';
import { printPage } from './print-page';

interface Props {
  /** Reads the answers as they are at the click; `blank` gives the form to fill in by hand. */
  makeDocument: (blank: boolean) => Promise<ReportDocument>;
  /** There are answers that can be left out. */
  canBeBlank: boolean;
  /** File name without ending. */
  fileName: string;
  base: string;
  /** Saving to the reader's own file, where there is something to save; without it, the document as a page in a file. */
  file?: ComponentChildren;
  more: MoreFiles;
  /** Further choices of what the files hold; not asked for a blank form. */
  choices?: ComponentChildren;
}

/** Every way out of a tool or a routine: PDF, Word, paper, the reader's own file, and a few more. What makes a file is fetched at the click. */
export function SaveMenu({
  makeDocument,
  canBeBlank,
  fileName,
  base,
  file,
  more: { sheet, reminder },
  choices,
}: Props) {
  const [said, setSaid] = useState<ComponentChildren>('');
  const [blank, setBlank] = useState(false);
  const words = saveMenu;
  const tell = async (work: () => Promise<ComponentChildren>) => {
    setSaid(words.making);
    try {
      setSaid(await work());
    } catch {
      setSaid(tools.fetchFailed);
    }
  };
  const make = (format: Format) =>
    tell(async () => {
      const { makeFile } = await import('./make-file');
      return makeFile(format, { makeDocument: () => makeDocument(blank), fileName, base });
    });
  return (
    <div class="save-menu needs-js">
      <p class="kind">{words.intro}</p>
      {canBeBlank && (
        <fieldset class="plain save-content">
          <legend>{words.content.legend}</legend>
          {([false, true] as const).map((isBlank) => (
            <label key={String(isBlank)} class="choice">
              <input
                type="radio"
                name={`${fileName}-innehall`}
                checked={blank === isBlank}
                onChange={() => setBlank(isBlank)}
              />
              <span>{isBlank ? words.content.blank : words.content.filled}</span>
            </label>
          ))}
        </fieldset>
      )}
      {!blank && choices}
      <ul class="save-ways">
        <Way button={words.pdf.button} says={words.pdf.says} isFirst onClick={() => void make('pdf')} />
        <Way button={words.word.button} says={words.word.says} onClick={() => void make('docx')} />
        <Way button={words.print.button} says={words.print.says} onClick={() => void printPage(base, blank)} />
        {!file && <Way button={words.page.button} says={words.page.says} onClick={() => void make('html')} />}
        {file && (
          <li class="save-file">
            {file}
            <p>
              {words.file.says} {blank && words.content.fileHasAll}
            </p>
          </li>
        )}
      </ul>
      <p role="status" class="save-said">
        {said}
      </p>
      {(sheet ?? reminder) && (
        <details class="more">
          <summary>{words.more}</summary>
          <ul class="save-ways">
            {sheet && (
              <Way
                button={words.sheet.button}
                says={words.sheet.says}
                onClick={() => void tell(async () => (await import('./more-files')).makeSheet(sheet, fileName))}
              />
            )}
            {reminder && (
              <Way
                button={words.calendar.button}
                says={words.calendar.says(reminder.what)}
                onClick={() => void tell(async () => (await import('./more-files')).makeReminder(reminder, fileName))}
              />
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

function Way({
  button,
  says,
  isFirst = false,
  onClick,
}: {
  button: string;
  says: string;
  isFirst?: boolean;
  onClick: () => void;
}) {
  return (
    <li>
      <button type="button" class={isFirst ? 'button' : 'button quiet'} onClick={onClick}>
        {button}
      </button>
      <p>{says}</p>
    </li>
  );
}
