/** What the browser has answered: kept, may be erased, or it cannot be asked. */
export type Keeping = 'kept' | 'may-erase' | 'unknown';

/** Whether the browser has promised to keep what is saved here. Never throws. */
export async function keeping(): Promise<Keeping> {
  try {
    const answer = await navigator.storage?.persisted?.();
    return answer === undefined ? 'unknown' : answer ? 'kept' : 'may-erase';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to keep what is saved here. To be called at a save, not at load: Firefox asks the reader. */
export async function askToKeep(): Promise<Keeping> {
  try {
    const answer = await navigator.storage?.persist?.();
    return answer === undefined ? 'unknown' : answer ? 'kept' : 'may-erase';
  } catch {
    return 'unknown';
  }
}
