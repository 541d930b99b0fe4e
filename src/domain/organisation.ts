import type { ReportDocument } from './report-document';

/** Legal forms to choose among. Saved by readers: an id is never changed, only added. */
export const FORMS = [
  'ideell-forening',
  'ekonomisk-forening',
  'stiftelse',
  'svb-aktiebolag',
  'aktiebolag',
  'trossamfund',
  'annan',
] as const;
export type OrganisationForm = (typeof FORMS)[number];

/** How many work there, in bands: an exact number would be out of date at once. */
export const SIZES = ['1-5', '6-20', '21-50', 'over-50'] as const;
export type OrganisationSize = (typeof SIZES)[number];

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

export interface Size {
  width: number;
  height: number;
}

/** What the head of a document needs to know of the organisation. */
export type Letterhead = Pick<ReportDocument, 'organisation' | 'logo'>;

/** The largest a saved logo may be, in pixels: 40 mm wide in print at 300 dots per inch. */
export const LOGO_BOX: Size = { width: 480, height: 240 };

/** The most a saved logo may take, as a data URL. It lies beside everything else in the browser's small memory. */
export const LOGO_UNITS = 60_000;

/** Whether a saved value is a picture of the two kinds this site makes. No other kind is ever shown: SVG can carry script. */
export function isLogo(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LOGO_UNITS &&
    /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/.test(value)
  );
}

/** The largest size of the same shape that has room in the box. Never larger than it was, never less than 1. */
export function fitWithin(size: Size, box: Size): Size {
  const scale = Math.min(1, box.width / size.width, box.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

/** A document with the reader's organisation in its head. What the document said before of an organisation is replaced. */
export function withLetterhead(document: ReportDocument, { organisation, logo }: Letterhead): ReportDocument {
  return { ...document, organisation, logo };
}

/**
 * What the reader typed as a web address, as one that can be followed: www.kafet.se becomes https://www.kafet.se.
 * Undefined when it is none, and for anything but http and https.
 */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/iu.test(whole) ? whole : undefined;
}
