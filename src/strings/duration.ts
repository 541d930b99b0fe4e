/** 45 → "45 minuter", 150 → "2,5 timmar". Rounded to half hours: it is a guess. */
export function duration(minutes: number): string {
  if (minutes < 90) return `${minutes} ${minutes === 1 ? 'minut' : 'minuter'}`;
  return `${(Math.round(minutes / 30) / 2).toLocaleString('sv-SE')} timmar`;
}
