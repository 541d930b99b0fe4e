import { ROLES } from '../../domain/roles';
import { organisationWords } from '../../strings/organisation';

/** What the reader calls a saved field of the organisation; the path itself when this version does not know it. */
export function fieldName(path: string): string {
  const { fields, roles, logo } = organisationWords;
  const role = ROLES.find((id) => path === `role/${id}/title`);
  if (role) return roles[role][0];
  if (path === 'logo') return logo.label;
  return path in fields ? fields[path as keyof typeof fields].label : path;
}
