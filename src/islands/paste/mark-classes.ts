import type { MarkKind } from '../../domain/review-text';

/** Written whole: the style sheet keeps the classes it finds in the code. */
export const MARK_CLASSES: Record<MarkKind, string> = {
  avoid: 'word-avoid',
  suggest: 'word-suggest',
  defined: 'word-defined',
};
