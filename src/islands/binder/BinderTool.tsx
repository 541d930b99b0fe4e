import { useEffect, useState } from 'preact/hooks';
import { BINDER, binder } from '../../storage/records/binder';
import { binderPage as words } from '../../strings/binder';
import { SaveStatus } from '../shared/SaveStatus';
import { useDocument } from '../shared/use-document';

interface Props {
  base: string;
}

type DeskModule = typeof import('./Desk');

/**
 * The organisation's own binder. Little comes with the page: what is saved is read, and the tool itself and the texts
 * of the site are fetched beside it.
 */
export default function BinderTool({ base }: Props) {
  const opened = useDocument(binder, BINDER, base);
  const [module, setModule] = useState<DeskModule | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchDesk = () => {
    setFailed(false);
    import('./Desk').then(setModule, () => setFailed(true));
  };
  useEffect(fetchDesk, []);
  const { doc, state, editable, framed } = opened;
  if (module && doc && state.status !== 'loading')
    return <module.Desk doc={doc} state={state} editable={editable} framed={framed} base={base} />;
  return (
    <div class="tool desk">
      <div class="tool-bar">
        <SaveStatus doc={doc} state={state} framed={framed} fileName={BINDER} />
      </div>
      <div class="needs-js" role="status">
        {failed ? words.failed : !framed && words.loading}
      </div>
      {failed && (
        <button type="button" class="button" onClick={fetchDesk}>
          {words.again}
        </button>
      )}
    </div>
  );
}
