import type { ReportDocument } from '../../domain/report-document';
import type { CsvTable } from '../../export/csv';
import { logWords } from '../../strings/deviation-log';
import { FileButton } from '../later/FileButton';
import { SaveMenu } from '../later/SaveMenu';
import type { LogHandle } from './entry-values';

export type Paper = 'list' | 'board';

interface Props {
  doc: LogHandle;
  base: string;
  fileName: string;
  paper: Paper;
  /** One entry is open: that is what there is to save. */
  isEntry: boolean;
  choose: (paper: Paper) => void;
  makeDocument: (blank: boolean) => ReportDocument;
  sheet: () => Promise<CsvTable>;
}

/** The ways out of the log: the list as it is shown, a page for the board, or the blank form. */
export function LogWays({ doc, base, fileName, paper, choose, isEntry, makeDocument, sheet }: Props) {
  const words = logWords.ways;
  return (
    <section aria-labelledby="spara">
      <h2 id="spara">{words.heading}</h2>
      {!isEntry && (
        <fieldset class="plain save-content">
          <legend>{words.which}</legend>
          {(['list', 'board'] as const).map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="papper" checked={paper === one} onChange={() => choose(one)} />
              <span>
                {words[one]}
                {one === 'board' && <small> {words.boardPeriod}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <SaveMenu
        fileName={paper === 'board' && !isEntry ? `${fileName}-styrelsen` : fileName}
        base={base}
        canBeBlank
        file={<FileButton doc={doc} kind={doc.type.kind} base={base} />}
        makeDocument={async (blank) => makeDocument(blank)}
        more={{ sheet }}
      />
    </section>
  );
}
