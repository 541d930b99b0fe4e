export const toIcs = (_: unknown) => '';
