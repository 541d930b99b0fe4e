import type { ComponentChildren } from 'preact';
import { desk } from '../../strings/binder-desk';
import { focusOnArrival, HOME } from './use-place';

interface Props {
  title: string;
  /** What stands above the title: a number, a tab. */
  kind?: string;
  children?: ComponentChildren;
}

/** The top of a view: the way back, and its heading, which gets the focus when the view is opened. */
export function ViewHead({ title, kind, children }: Props) {
  return (
    <header class="desk-head">
      <p class="screen-only">
        <a class="desk-back" href={HOME}>
          {desk.back}
        </a>
      </p>
      {kind && <p class="kind">{kind}</p>}
      <h2 class="desk-heading" tabIndex={-1} ref={focusOnArrival}>
        {title}
      </h2>
      {children}
    </header>
  );
}
