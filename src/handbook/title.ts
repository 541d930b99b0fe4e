import { handbookWords as words } from '../strings/handbook';
import type { Volume } from './volume';

/** The title of a file: the work and the volume. */
export function titleOf({ title }: Pick<Volume, 'title'>): string {
  return `${words.publisher}: ${title}`;
}
