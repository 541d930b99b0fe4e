import { defineRecord, flag, freeText, label } from '../record';

/** What the reader has done in one checklist. The id is the checklist's. */
export const checklistProgress = defineRecord('checklist-progress', {
  'item/*/done': flag(),
  'item/*/note': freeText(20_000),
  'meta/contentVersion': label(40),
});
