import { defineRecord, flag, type ReadField, type RecordType } from '../record';

/** What the reader has ticked on one reading path. The id is the path's, the star is the id of a stop. */
export const pathProgress = defineRecord('path-progress', {
  'stop/*/read': flag(),
});

type Values = typeof pathProgress extends RecordType<infer V> ? V : never;

/** Whether a stop is ticked. */
export const isReadIn =
  (get: ReadField<Values>) =>
  (stop: string): boolean =>
    get(`stop/${stop}/read`) ?? false;
