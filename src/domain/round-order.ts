/**
 * A checklist that comes back is filled in once a round. The first round has no id: it is what was filled in before
 * there were rounds. Later ones are called 2-2026-11-22: the number in the order, and the day the round was begun. Two
 * windows, or two computers, that begin the next round the same day therefore begin the same one.
 */
export const FIRST_ROUND = '';

/** Which round in the order, counted from 1. */
export const roundNumber = (round: string): number => Number.parseInt(round, 10) || 1;

/**
 * Rounds in the order they were begun. The number goes first and the day after: a computer whose clock is a year ahead
 * must not hold a place it can never be moved from.
 */
export function compareRounds(a: string, b: string): number {
  return roundNumber(a) - roundNumber(b) || (a < b ? -1 : Number(a > b));
}
