import type { z } from 'zod';

/** Something an author has to mend: where, what is wrong and what to do. Always in Swedish. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  line?: number;
  /** Place in the line, counted from 1. */
  column?: number;
  message: string;
}

/** A problem as the one sentence an author sees. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = line ? ` (rad ${line}${column ? `, tecken ${column}` : ''})` : '';
  return `${file}${place}: ${message}`;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista (rader som börjar med bindestreck)',
  object: 'en grupp av fält',
  record: 'en grupp av fält',
};

/** Field path as an author reads it: items[2].text, counted from 1 as people count. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

/**
 * One zod issue as a Swedish sentence that names the field and the remedy.
 * @param template the commented template file that shows how the field is written
 */
export function explainIssue(issue: z.core.$ZodIssue, template: string): string {
  const field = fieldName(issue.path);
  const name = field ? `fältet "${field}"` : 'filen';
  const see = `Se ${template}.`;
  if ('input' in issue && issue.input === null)
    return `${name} är ${field ? 'tomt' : 'tom'}. Fyll i det som ska stå där. ${see}`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && !/received (?!undefined)/.test(issue.message)
        ? `${name} saknas. Lägg till det. ${see}`
        : `${name} ${swedish(issue.message) ?? `ska vara ${TYPE_NAMES[issue.expected] ?? issue.expected}`}. Rätta värdet. ${see}`;
    case 'invalid_value':
      return issue.input === undefined
        ? `${name} saknas. Lägg till det. ${see}`
        : `${name} ${swedish(issue.message) ?? `ska vara ett av: ${issue.values.join(', ')}`}. Rätta värdet. ${see}`;
    case 'unrecognized_keys':
      return `${name} har ett okänt fält: ${issue.keys.join(', ')}. Rätta stavningen eller ta bort raden. ${see}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `${name} ska vara minst ${issue.minimum}. Rätta värdet. ${see}`
        : `${name} ${swedish(issue.message) ?? 'är för kort'}. Fyll på. ${see}`;
    case 'too_big':
      return issue.origin === 'number'
        ? `${name} ska vara högst ${issue.maximum}. Rätta värdet. ${see}`
        : `${name} ${swedish(issue.message) ?? 'är för långt'}. Korta. ${see}`;
    default:
      return `${name} ${swedish(issue.message) ?? 'har ett värde som inte är tillåtet'}. Rätta värdet. ${see}`;
  }
}

/** zod's own messages are English; ours are written in the schemas and do not start with zod's stock phrases. */
function swedish(message: string): string | undefined {
  return /^(Invalid|Too |Unrecognized|Expected)/.test(message) ? undefined : message;
}
