import { useEffect, useState } from 'preact/hooks';
import type { Owner } from '../../domain/binder/binder';
import { ROLES } from '../../domain/roles';
import { openDocument } from '../../storage/open-document';
import { organisationProfile, PROFILE } from '../../storage/records/organisation-profile';

/** What is filled in under Er organisation, kept in step with other windows. Empty until it has been read. */
export function useOwner(base: string): Owner {
  const [owner, setOwner] = useState<Owner>({});
  useEffect(() => {
    const doc = openDocument(organisationProfile, PROFILE, { base });
    const read = () => {
      const roles = ROLES.flatMap((role) => {
        const title = doc.get(`role/${role}/title`)?.trim();
        return title ? [[role, title] as const] : [];
      });
      setOwner({ organisation: doc.get('name')?.trim() || undefined, roles: new Map(roles) });
    };
    const stop = doc.subscribe(read);
    void doc.ready.then(read);
    return () => {
      stop();
      void doc.close();
    };
  }, [base]);
  return owner;
}
