/** Swedish texts of the log that are there before the log itself. They go with the page, so keep it short. */
export const deviationTool = {
  legend: 'Loggen',
  bar: (open: number, todo: number) => `${open} öppna, ${todo} behöver något nu`,
  write: 'Skriv in en händelse',
} as const;
