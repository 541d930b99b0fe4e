import { fnv1a } from '../domain/fingerprint';

/** Where one document lives. The quarantine key carries a fingerprint, so the same bytes are kept once. */
export interface DocumentKeys {
  readonly document: string;
  readonly quarantine: string;
  readonly channel: string;
  /** Changes when the device is emptied, so that tabs still open know that what they hold must not come back. */
  readonly wiped: string;
  /** Inside the journal, whose database is already named after the site. */
  readonly journal: string;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,119}$/;

/**
 * The start of every key of this site. It holds the address the site is built for,
 * since all projects of one github.io user share one memory.
 * @param base Astro's base path, with or without slashes at the ends.
 */
export function keyPrefix(base: string): string {
  const path = base.replace(/^\/+|\/+$/g, '').replaceAll(':', '%3A');
  return `kvp1:/${path}:`;
}

/** The name of the site's journal database. */
export function journalName(base: string): string {
  return `${keyPrefix(base)}journal`;
}

/** The key of the mark that the device has been emptied. It holds chance, and nothing about anybody. */
export function wipedKey(base: string): string {
  return `${keyPrefix(base)}wiped`;
}

/** The key that says that the computer is borrowed. */
export function borrowedKey(base: string): string {
  return `${keyPrefix(base)}borrowed`;
}

/** Whether a text can be the kind or the id of a document: no characters that could make two keys meet. */
export function isDocumentName(text: string): boolean {
  return NAME.test(text);
}

/**
 * The keys of one document.
 * @throws RangeError when kind or id has characters that could make two keys meet.
 */
export function documentKeys(base: string, kind: string, id: string): DocumentKeys {
  if (!isDocumentName(kind) || !isDocumentName(id)) throw new RangeError(`not a document name: ${kind} ${id}`);
  const prefix = keyPrefix(base);
  return {
    document: `${prefix}d:${kind}:${id}`,
    quarantine: `${prefix}q:${kind}:${id}:`,
    channel: `${prefix}c:${kind}:${id}`,
    wiped: wipedKey(base),
    journal: `${kind}:${id}`,
  };
}

/** The full key for quarantined bytes. */
export function quarantineKey(keys: DocumentKeys, text: string): string {
  return keys.quarantine + fnv1a(text);
}
