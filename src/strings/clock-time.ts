/** 14.32, as time of day is written in Swedish. */
export function clockTime(time: Date): string {
  return time.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
}

/** 22 november 2026 kl. 14.32 */
export function dayAndTime(time: Date): string {
  return `${time.toLocaleDateString('sv-SE', { dateStyle: 'long' })} kl. ${clockTime(time)}`;
}
