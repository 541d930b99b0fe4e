/**
 * The tasks that routines and checklists give to a role. The reader tells what the role is called there.
 * Titles only: a document that names persons is wrong as soon as one of them leaves.
 */
export const ROLES = [
  'ordforande',
  'verksamhetsledare',
  'samordnare',
  'handledare',
  'ekonomi',
  'samverkan',
  'arbetsmiljo',
  'skyddsombud',
  'dataskydd',
  'mottagare',
  'ersattare',
] as const;
export type RoleId = (typeof ROLES)[number];
