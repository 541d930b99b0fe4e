import { z } from 'zod';

/**
 * An id inside content: Swedish, ASCII, kebab-case, permanent. Readers' saved
 * answers hang on it, so it is never changed, derived from text or reused.
 */
export const contentId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'får bara ha små bokstäver a–z, siffror och bindestreck (skriv till exempel "avvikelse-anmald")',
  })
  .max(60, { error: 'är längre än 60 tecken' });

const DATE = { error: 'ska vara ett datum på formen 2026-11-21' };

/** A calendar date in content, written 2026-11-21 with or without quotes; read as text so that no time zone can move it. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string(DATE)
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { ...DATE, abort: true })
    .refine((date) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date), {
      error: 'är en dag som inte finns i kalendern',
    }),
);

const VERSION = { error: 'ska skrivas inom citattecken på formen "1.0"' };

/** A version of a text the reader can decide on, for example "1.0". */
export const textVersion = z.string(VERSION).regex(/^\d+\.\d+$/, VERSION);

/** Running text in content. Never empty; a single paragraph. */
export const sentence = z.string().trim().min(1, { error: 'är tomt' });

/** A printed document number, for example RUT-01. Permanent like an id. */
export const documentNumber = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-\\d{2,3}$`), { error: `ska skrivas på formen ${prefix}-01` });
