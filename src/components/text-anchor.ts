/** The anchor of a text on the page from text to requirement: /rutiner/avvikelser/ → rutiner-avvikelser */
export function textAnchor(address: string): string {
  return address.replaceAll(/^\/|\/(?=#|$)/g, '').replaceAll(/[/#]+/g, '-');
}
