import type { DocumentHandle } from '../../storage/open-document';
import { later } from '../../strings/later';
import { OnClick } from './OnClick';

interface Props<Values> {
  doc: DocumentHandle<Values>;
  fileName: string;
  base: string;
  /** What goes too although it cannot be seen, in words. */
  also?: string;
}

/** Opens the question whether to empty the tool. */
export function ResetButton<Values>({ doc, fileName, base, also }: Props<Values>) {
  const open = async () => {
    const { Reset } = await import('./Reset');
    return <Reset doc={doc} fileName={fileName} base={base} also={also} />;
  };
  return <OnClick label={later.reset.button} open={open} />;
}
