import { codeOf } from '../../domain/deviation-number';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';

/** What the reader calls a saved field of the log: Händelse K7PX: Vad hände. */
export function fieldNameOf(path: string): string {
  const [head, id = '', field = ''] = path.split('/');
  const { saved } = logWords;
  const names: Readonly<Record<string, string>> = {
    ...deviationWords.fields,
    removed: saved.removed,
    registered: saved.registered,
    noAnswer: saved.noAnswer,
  };
  return head === 'entry' ? saved.entry(codeOf(id), names[field] ?? field) : path;
}
