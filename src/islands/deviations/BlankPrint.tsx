import { useEffect, useState } from 'preact/hooks';
import { deviationTool } from '../../strings/deviation-tool';

/** Prints the blank form that stands in the page. */
export default function BlankPrint({ base }: { base: string }) {
  // A click before the script has come would be lost.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return (
    <p class="needs-js">
      <button
        type="button"
        class="button quiet"
        disabled={!awake}
        onClick={() => void import('../later/print-page').then(({ printPage }) => printPage(base, true))}
      >
        {deviationTool.paperPrint}
      </button>
    </p>
  );
}
