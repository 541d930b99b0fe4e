import { useEffect, useState } from 'preact/hooks';
import type { OrganisationForm, OrganisationSize } from '../../domain/organisation';
import { openDocument } from '../../storage/open-document';
import { organisationProfile, PROFILE } from '../../storage/records/organisation-profile';

interface Known {
  form: OrganisationForm | null;
  size: OrganisationSize | null;
}

interface KnownProfile extends Known {
  /** Whether what is answered here is not what stands there. */
  differs: (answers: Known) => boolean;
  /** Writes form and size under Er organisation. */
  keep: (form: OrganisationForm, size: OrganisationSize) => Promise<void>;
}

/** What stands under Er organisation of form and size, read when the tool can be used. */
export function useProfile(base: string, awake: boolean): KnownProfile {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (!awake) return;
    let gone = false;
    const read = async () => {
      const doc = openDocument(organisationProfile, PROFILE, { base });
      await doc.ready;
      const found = { form: doc.get('form'), size: doc.get('size') };
      await doc.close();
      if (!gone) setKnown(found);
    };
    // Nothing fetched is no fault: the questions are asked instead.
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [base, awake]);
  return {
    form: known?.form ?? null,
    size: known?.size ?? null,
    differs: ({ form, size }) => known !== null && (form !== known.form || size !== known.size),
    keep: async (form, size) => {
      const doc = openDocument(organisationProfile, PROFILE, { base });
      await doc.ready;
      doc.setAll({ form, size });
      await doc.flush();
      await doc.close();
      setKnown({ form, size });
    },
  };
}
