/** Swedish texts inside the checklist tool. */
export const checklistWords = {
  progress: (done: number, total: number) => `Klart: ${done} av ${total}`,
  floor: (done: number, total: number) => `${done} av ${total} av det som minst ska finnas`,
  next: 'Nästa att göra:',
  allDone: 'Allt är klart.',
  good: 'gärna',
  evidence: 'Så ser ni det:',
  note: 'Anteckning',
  easy: 'Lättläst',
} as const;
