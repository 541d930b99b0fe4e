import type { DocumentHandle } from '../../storage/open-document';
import { tools } from '../../strings/tools';
import { OnClick } from './OnClick';

interface Props<Values> {
  doc: DocumentHandle<Values>;
  kind: string;
  base: string;
}

/** Opens the form for saving to a file. It reads what is saved, so what has just been typed must be there first. */
export function FileButton<Values>({ doc, kind, base }: Props<Values>) {
  const open = async () => {
    const [{ FileForm }] = await Promise.all([import('../saved/FileForm'), doc.flush()]);
    return <FileForm base={base} only={{ kind, id: doc.id }} />;
  };
  return <OnClick label={tools.toFile} open={open} />;
}
