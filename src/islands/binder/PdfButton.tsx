import type { DeskProps } from './desk';
import { MakingStatus } from './MakingStatus';
import type { Wanted } from './reports';
import { useMaker } from './use-maker';

/** A part of the binder as a PDF, where the reader stands. */
export function PdfButton({ wanted, label, ...props }: DeskProps & { wanted: Wanted; label: string }) {
  const maker = useMaker(props);
  return (
    <div class="screen-only">
      <button
        type="button"
        class="button"
        disabled={maker.making !== null}
        onClick={() => void maker.make('pdf', wanted)}
      >
        {label}
      </button>
      <MakingStatus maker={maker} />
    </div>
  );
}
