import type { DocumentText, TextField } from '../document-text';
import type { Filled } from '../fill-text';
import type { ReportWords } from '../report-words';
import type { Arrangement } from './arrange';
import type { Binder, Owner, Shelf } from './binder';

/** A shared field, as the reader fills it in. */
export interface SharedField {
  id: string;
  label: string;
  default: string;
  /** What the reader wrote; empty when nothing. */
  value: string;
  /** Where what is printed comes from. renamed = from a field that this one has replaced; role = from Er organisation. */
  from: 'reader' | 'renamed' | 'role' | 'default';
  /** What is printed, without marks. */
  shown: string;
  /** Ids of the chosen documents that use it, in the binder's order. */
  usedBy: readonly string[];
}

/** The fields of a binder: those its documents need, and those that somebody filled in and nothing needs any more. */
export interface SharedFields {
  needed: readonly SharedField[];
  unfilled: readonly SharedField[];
  /** Filled in, but no chosen document uses it: another on the site may, or none any more. Kept. */
  unused: readonly { id: string; label: string; value: string; isGone: boolean }[];
}

/** The fields that the chosen documents need, in the order they are met. */
export function fieldsOf({ documents }: Arrangement, binder: Binder, shelf: Shelf, owner: Owner): SharedFields {
  const known = fieldsOnShelf(shelf);
  const needed = new Map<string, { field: TextField; usedBy: string[] }>();
  for (const { id, text } of documents)
    for (const field of fieldsIn(text, known, [...(binder.documents.get(id)?.adaptations.values() ?? [])])) {
      const use = needed.get(field.id) ?? { field, usedBy: [] };
      use.usedBy.push(id);
      needed.set(field.id, use);
    }
  const renamed = renamedFields(shelf, known);
  const shared = [...needed.values()].map(({ field, usedBy }): SharedField => ({
    ...field,
    ...valueOf(field, binder, owner, renamed),
    usedBy,
  }));
  const taken = new Set([...needed.keys()].flatMap((id) => [id, ...(renamed.get(id) ?? [])]));
  return {
    needed: shared,
    unfilled: shared.filter(({ from }) => from === 'default'),
    unused: [...binder.fields]
      .filter(([id]) => !taken.has(id))
      .map(([id, value]) => ({ id, value, label: known.get(id)?.label ?? id, isGone: !known.has(id) })),
  };
}

/** The fields of one document, ready to be put in its texts. A proposal that nobody has confirmed is marked. */
export function fillingOf(
  text: DocumentText,
  adaptations: readonly { text: string }[],
  { binder, shelf, owner, words }: { binder: Binder; shelf: Shelf; owner: Owner; words: ReportWords },
): ReadonlyMap<string, Filled> {
  const known = fieldsOnShelf(shelf);
  const renamed = renamedFields(shelf, known);
  return new Map(
    fieldsIn(text, known, adaptations).map((field) => {
      const { shown, from } = valueOf(field, binder, owner, renamed);
      const isProposal = from === 'default';
      return [field.id, { label: field.label, isProposal, text: isProposal ? words.binder.proposal(shown) : shown }];
    }),
  );
}

function valueOf(
  { id, default: proposal }: TextField,
  binder: Binder,
  owner: Owner,
  renamed: ReadonlyMap<string, readonly string[]>,
): Pick<SharedField, 'value' | 'from' | 'shown'> {
  const value = binder.fields.get(id) ?? '';
  if (value !== '') return { value, from: 'reader', shown: value };
  const earlier = (renamed.get(id) ?? []).flatMap((old) => binder.fields.get(old) ?? [])[0];
  if (earlier !== undefined) return { value, from: 'renamed', shown: earlier };
  const role = (owner.roles as ReadonlyMap<string, string> | undefined)?.get(id)?.trim();
  return role ? { value, from: 'role', shown: role } : { value, from: 'default', shown: proposal };
}

/** The fields a text declares, and those of the site's that the reader uses in a text of their own. */
function fieldsIn(
  text: DocumentText,
  known: ReadonlyMap<string, TextField>,
  written: readonly { text: string }[],
): TextField[] {
  const typed = [...(text.kind === 'egen' ? [JSON.stringify(text.sections)] : []), ...written.map((one) => one.text)];
  const used = typed.flatMap((one) => [...one.matchAll(/\{\{\s*([a-z0-9-]+)\s*\}\}/g)].map(([, id = '']) => id));
  const declared = new Set(text.fields.map(({ id }) => id));
  const added = [...new Set(used)].filter((id) => !declared.has(id)).flatMap((id) => known.get(id) ?? []);
  return [...text.fields, ...added];
}

/** Every field on the site; one id has one label and one default everywhere. */
function fieldsOnShelf({ documents }: Shelf): Map<string, TextField> {
  return new Map(Object.values(documents).flatMap(({ fields }) => fields.map((field) => [field.id, field] as const)));
}

/**
 * Other names of fields, by name, both ways: what was filled in under the old name holds for the new, and a text that
 * was adopted long ago knows only the old. A name that is still in use means what it means now, and is no old name.
 */
function renamedFields({ documents }: Shelf, known: ReadonlyMap<string, TextField>): Map<string, string[]> {
  const renamed = new Map<string, string[]>();
  const add = (id: string, other: string) => renamed.set(id, [...new Set([...(renamed.get(id) ?? []), other])]);
  for (const { retired } of Object.values(documents))
    for (const { id, replacedBy } of retired) {
      if (replacedBy === undefined || !known.has(replacedBy) || known.has(id)) continue;
      add(replacedBy, id);
      add(id, replacedBy);
    }
  return renamed;
}
