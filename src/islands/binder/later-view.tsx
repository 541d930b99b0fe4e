import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tools } from '../../strings/tools';
import { binderPage } from '../../strings/binder';

/** A view whose code is fetched when it is opened for the first time. */
export function laterView<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let view: ComponentType<Props> | null = null;
  return function LaterView(props: Props) {
    const [, redraw] = useState(0);
    const [said, setSaid] = useState('');
    const [tries, setTries] = useState(0);
    // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another fetch.
    useEffect(() => {
      if (view) return;
      setSaid('');
      load().then(
        (found) => {
          view = found;
          redraw((count) => count + 1);
        },
        () => setSaid(tools.fetchFailed),
      );
    }, [tries]);
    const View = view;
    if (View) return <View {...props} />;
    return (
      <div role="status">
        {said || binderPage.loading}
        {said && (
          <button type="button" class="button quiet" onClick={() => setTries(tries + 1)}>
            {binderPage.again}
          </button>
        )}
      </div>
    );
  };
}
