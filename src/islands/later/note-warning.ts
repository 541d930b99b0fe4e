import { personalDataIn } from '../../domain/personal-data';
import { later } from '../../strings/later';

/** What to say under a note that seems to point out a person; empty when there is nothing to say. */
export function noteWarning(text: string): string {
  const [kind] = personalDataIn(text);
  return kind === undefined ? '' : later.personalData[kind];
}
