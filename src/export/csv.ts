export const toCsv = (t: { columns: string[]; rows: (string | number | null)[][] }) => t.columns.join(';');
