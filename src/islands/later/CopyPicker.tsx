import { useEffect, useState } from 'preact/hooks';
import { chooseCopy, contentIdOf } from '../../storage/copies';
import { listDocuments } from '../../storage/list-documents';
import { saved } from '../../strings/saved';

interface Props {
  kind: string;
  contentId: string;
  /** The document shown now. */
  documentId: string;
  base: string;
}

/** Says which copy is being filled in, where there are several: one's own, and those taken in from files beside it. */
export function CopyPicker({ kind, contentId, documentId, base }: Props) {
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => {
    void listDocuments({ base }).then((names) =>
      setIds(names.filter((name) => name.kind === kind && contentIdOf(name.id) === contentId).map(({ id }) => id)),
    );
  }, [kind, contentId, base]);
  const all = [...new Set([contentId, documentId, ...ids])];
  if (all.length < 2) return null;
  return (
    <p class="copy-picker">
      <label for="kopia">{saved.copies.label}</label>{' '}
      <select
        id="kopia"
        value={documentId}
        onChange={(event) => {
          chooseCopy(base, kind, event.currentTarget.value);
          location.reload();
        }}
      >
        {all.map((id) => (
          <option key={id} value={id}>
            {id === contentId ? saved.copies.own : saved.copies.numbered(id.slice(contentId.length + 2))}
          </option>
        ))}
      </select>
    </p>
  );
}
