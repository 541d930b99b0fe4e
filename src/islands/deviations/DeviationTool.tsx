import { useState } from 'preact/hooks';
import type { QrCode } from '../../domain/report-document';
import type { Log } from '../../schema/log';
import { deviationLog } from '../../storage/records/deviation-log';
import { deviationTool as words } from '../../strings/deviation-tool';
import { tools } from '../../strings/tools';
import { SaveStatus } from '../shared/SaveStatus';
import { UndoButton } from '../shared/UndoButton';
import { useCompanion } from '../shared/use-companion';
import { useDocument } from '../shared/use-document';
import { useLogParts } from './use-log-parts';

interface Props {
  log: Log;
  base: string;
  address: string;
  code: QrCode;
}

/**
 * The log of what went wrong, a document for each year. This part opens the memory and says whether it is kept; the
 * log itself comes when the memory has been read, so that the page is light.
 */
export default function DeviationTool({ log, base, address, code }: Props) {
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const { doc, state, editable, framed } = useDocument(deviationLog, year, base);
  const awake = state.status !== 'loading';
  const later = useCompanion(awake);
  const [parts, failed] = useLogParts(awake);
  const [sums, setSums] = useState('');
  return (
    <div class="tool log-tool">
      <div class="tool-bar">
        <p class="progress">
          <strong>{sums || log.title}</strong>
        </p>
        <UndoButton doc={doc} canUndo={state.canUndo} />
        <SaveStatus doc={doc} state={state} framed={framed} fileName={`avvikelser-${year}`} />
      </div>
      {parts && doc ? (
        <parts.LogView
          key={doc.id}
          {...{ doc, state, editable, later, log, year, setYear, setSums, base, address, code }}
        />
      ) : (
        <>
          <fieldset class="plain" disabled>
            <legend class="sr-only">{words.legend}</legend>
            <p class="needs-js">
              <button type="button" class="button">
                {words.write}
              </button>
            </p>
          </fieldset>
          <p role="status">{failed && tools.fetchFailed}</p>
        </>
      )}
    </div>
  );
}
