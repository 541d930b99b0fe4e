import type { OrganisationForm, OrganisationSize } from '../../domain/organisation';
import { openDocument } from '../../storage/open-document';
import { organisationProfile, PROFILE } from '../../storage/records/organisation-profile';

/** What stands under Er organisation. It is only read: what is tried in the matrix changes nothing there. */
export async function readForm(
  base: string,
): Promise<{ form: OrganisationForm | null; size: OrganisationSize | null }> {
  const doc = openDocument(organisationProfile, PROFILE, { base });
  await doc.ready;
  const form = doc.get('form') ?? null;
  const size = doc.get('size') ?? null;
  await doc.close();
  return { form, size };
}
