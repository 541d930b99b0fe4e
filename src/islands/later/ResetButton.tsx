import type { DocumentHandle } from '../../storage/open-document';
import { roundWords } from '../../strings/rounds';
import { tools } from '../../strings/tools';
import { OnClick } from './OnClick';

interface Props<Values> {
  doc: DocumentHandle<Values>;
  fileName: string;
  base: string;
  /** Earlier rounds, which cannot be seen but go too. */
  rounds?: number;
}

/** Opens the question whether to empty the tool. */
export function ResetButton<Values>({ doc, fileName, base, rounds = 0 }: Props<Values>) {
  const open = async () => {
    const { Reset } = await import('./Reset');
    return <Reset doc={doc} fileName={fileName} base={base} also={rounds > 0 ? roundWords.reset(rounds) : ''} />;
  };
  return <OnClick label={tools.reset} open={open} />;
}
