/** The version an own document begins with. */
export const FIRST_VERSION = '1.0';

const VERSION = /^(\d{1,4})\.(\d{1,4})$/;

/** Whether a text is a version of an own document: two numbers with a dot. */
export const isVersion = (text: string): boolean => VERSION.test(text);

/**
 * The version after this one. A change of meaning makes a whole new version, a change of words a part of one.
 * What is no version at all is taken for the first.
 */
export function nextVersion(version: string, change: 'ordval' | 'innebord'): string {
  const [, whole = '1', part = '0'] = VERSION.exec(version) ?? [];
  return change === 'innebord' ? `${Number(whole) + 1}.0` : `${whole}.${Number(part) + 1}`;
}

/** Which of two versions is the newer: below zero when it is the second. Numbers are compared as numbers: 1.10 is after 1.9. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string) => version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  const [left, right] = [parts(a), parts(b)];
  const at = [...left, ...right].findIndex((_, i) => (left[i] ?? 0) !== (right[i] ?? 0));
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
