/** 14.32, as time of day is written in Swedish. */
export function clockTime(time: Date): string {
  return time.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
}
