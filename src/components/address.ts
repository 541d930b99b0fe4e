/** An address inside the site with the base path in front: address('/begrepp/') → '/kvalitetsparmen/begrepp/'. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
