/** The last number there is in a series. */
export const LAST = 99_999;

/** Whether a saved value is a number of an entry. */
export const isSerial = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST;
