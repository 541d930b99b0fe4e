import type { DocumentHandle } from '../../storage/open-document';
import { tools } from '../../strings/tools';
import { OnClick } from './OnClick';

/** Opens the question whether to empty the tool. */
export function ResetButton<Values>({ doc, fileName }: { doc: DocumentHandle<Values> | null; fileName: string }) {
  const open = async () => {
    const { Reset } = await import('../later/Reset');
    return doc && <Reset doc={doc} fileName={fileName} />;
  };
  return <OnClick label={tools.reset} open={open} />;
}
