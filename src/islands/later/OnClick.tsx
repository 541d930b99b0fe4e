import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tools } from '../../strings/tools';

interface Props {
  label: string;
  /** Fetches what the button opens. It takes the button's place, and the focus goes to it. */
  open: () => Promise<ComponentChildren>;
}

/** A button for what few readers need: the rest is fetched at the click. */
export function OnClick({ label, open }: Props) {
  const [part, setPart] = useState<ComponentChildren>(null);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A part with one field to begin in has taken the focus already.
    if (part && !box.current?.contains(document.activeElement)) box.current?.focus();
  }, [part]);
  return (
    <div class="needs-js opened" tabIndex={part ? -1 : undefined} ref={box}>
      {part ?? (
        <button
          type="button"
          class="button quiet"
          onClick={() => void open().then(setPart, () => setSaid(tools.fetchFailed))}
        >
          {label}
        </button>
      )}
      <span role="status">{said}</span>
    </div>
  );
}
