/** Swedish texts about a PDF that has been made. They come with what makes it. */
export const pdfWords = {
  made: (name: string, pages: number) => `Klart. ${name} är nedladdad (${pages} ${pages === 1 ? 'sida' : 'sidor'}).`,
  replaced: (characters: string) => `Några tecken gick inte att skriva och blev □: ${characters}`,
  noName: 'Er organisation saknas på dokumentet.',
  fillIn: 'Fyll i den en gång för alla.',
} as const;
