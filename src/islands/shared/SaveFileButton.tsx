import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentHandle } from '../../storage/open-document';
import { tools } from '../../strings/tools';

interface Props<Values> {
  doc: DocumentHandle<Values> | null;
  kind: string;
  id: string;
  base: string;
}

/** Opens the form for saving to a file; all of it is fetched at the click. */
export function SaveFileButton<Values>({ doc, kind, id, base }: Props<Values>) {
  const [Form, setForm] = useState<ComponentType<{ base: string; only: { kind: string; id: string } }> | null>(null);
  const [said, setSaid] = useState('');
  const open = async () => {
    // The form reads what is saved, so what has just been typed must be there.
    await doc?.flush();
    try {
      const { FileForm } = await import('../saved/FileForm');
      setForm(() => FileForm);
    } catch {
      setSaid(tools.fileFailed);
    }
  };
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (Form) return <Form base={base} only={{ kind, id }} />;
  return (
    <p class="needs-js">
      <button type="button" class="button quiet" disabled={!awake} onClick={() => void open()}>
        {tools.toFile}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
