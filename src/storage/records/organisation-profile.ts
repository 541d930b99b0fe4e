import { FORMS, isLogo, SIZES } from '../../domain/organisation';
import { defineRecord, type FieldRule, freeText, oneOf } from '../record';

/** A browser keeps one organisation. */
export const PROFILE = 'profil';

/** A picture made by this site; anything else is met as if it were not there. */
const logo: FieldRule<string> = { text: false, accepts: isLogo };

/** Who the reader's organisation is. The id is always `PROFILE`. There is no field for a person, and there shall be none. */
export const organisationProfile = defineRecord('organisation-profile', {
  name: freeText(120),
  form: oneOf(...FORMS),
  size: oneOf(...SIZES),
  place: freeText(80),
  email: freeText(120),
  phone: freeText(40),
  web: freeText(200),
  /** What the organisation calls the role: a title, never a name. */
  'role/*/title': freeText(80),
  logo,
});
