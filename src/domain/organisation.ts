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

/** What the head of a document needs to know of the organisation. */
export type Letterhead = Pick<ReportDocument, 'organisation' | 'logo'>;

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

/** A document with the reader's organisation in its head. What the document said before of an organisation is replaced. */
export function withLetterhead(document: ReportDocument, { organisation, logo }: Letterhead): ReportDocument {
  return { ...document, organisation, logo };
}
