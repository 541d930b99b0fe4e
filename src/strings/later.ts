/** Swedish texts that few readers meet. Not sent with the tools: they come with the part that says them. */
export const later = {
  versions: {
    heading: 'Två versioner finns',
    why: 'Samma text skrevs olika i två fönster. Den ena visas i fältet. Den andra står här tills ni har valt.',
    use: 'Använd den här',
    drop: 'Ta bort den här',
  },
  pdf: {
    made: (name: string, pages: number) => `Klart. ${name} är nedladdad (${pages} ${pages === 1 ? 'sida' : 'sidor'}).`,
    replaced: (characters: string) => `Några tecken gick inte att skriva och blev □: ${characters}`,
    noName: 'Er organisation står inte på dokumentet än.',
    fillIn: 'Fyll i en gång, så står den på allt ni gör.',
  },
  personalData: {
    'personal-number': 'Det här ser ut som ett personnummer. Skriv inget som pekar ut en enskild person.',
    email: 'Det här ser ut som en e-postadress. Skriv inget som pekar ut en enskild person.',
  },
} as const;
