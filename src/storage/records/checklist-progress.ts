import type { ItemState } from '../../domain/checklist';
import { defineRecord, flag, freeText, label, type ReadField, type RecordType } from '../record';

/** What the reader has done in one checklist. The id is the checklist's. */
export const checklistProgress = defineRecord('checklist-progress', {
  'item/*/done': flag(),
  'item/*/note': freeText(20_000),
  'meta/contentVersion': label(40),
});

type Values = typeof checklistProgress extends RecordType<infer V> ? V : never;

/** The answers as the domain wants them. */
export const itemStates =
  (get: ReadField<Values>) =>
  (item: string): ItemState => ({ done: get(`item/${item}/done`) ?? false, note: get(`item/${item}/note`) ?? '' });
