/** Whether a measure helped. */
export const EFFECTS = ['ja', 'delvis', 'nej'] as const;
export type Effect = (typeof EFFECTS)[number];
