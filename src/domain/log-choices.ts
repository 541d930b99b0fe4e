import type { Log } from '../schema/log';

/** Everything that can be chosen in a log, each with its permanent id, in the order of the form. */
export function choicesOf({ kinds, areas, seriousness, reporters, causes }: Log): { id: string; label: string }[] {
  return [...kinds, ...areas, ...seriousness, ...reporters, ...causes];
}

/**
 * What is written by hand on the blank form, each with a code made from this id. Permanent, since a form that was
 * printed long ago can be typed in.
 */
export const TYPED_FIELDS = [
  'nar-hande-det',
  'nar-fick-ni-veta',
  'vad-hande',
  'vad-gjordes',
  'varfor-hande-det',
  'vad-ska-andras',
  'vilken-roll',
  'klart-senast',
] as const;
export type TypedField = (typeof TYPED_FIELDS)[number];
