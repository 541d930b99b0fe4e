/**
 * Swedish texts that several tools share. Sent to the browser with every island, so keep it short;
 * what one tool says stands in a file of its own beside this.
 */
export const tools = {
  loading: 'Hämtar det ni har sparat …',
  noJs: 'Utan JavaScript går det inte att kryssa här. Skriv ut sidan och fyll i för hand.',
  framed: 'Sidan visas inuti en annan webbplats. Öppna den i ett eget fönster för att kunna skriva.',
  save: {
    label: 'Sparat eller inte',
    empty: 'Inget sparat än. Det ni fyller i sparas i den här webbläsaren.',
    saving: 'Sparar …',
    saved: (time: string) => `Sparat ${time} i den här webbläsaren.`,
    savedOneStore: (time: string) =>
      `Sparat ${time}, men bara i ett av två lager. Ladda ner en kopia för säkerhets skull.`,
    notSaved: 'INTE SPARAT. Webbläsarens lagring är full. Ladda ner en kopia nu.',
    unavailable:
      'Webbläsaren tillåter inte lagring. Ni kan fylla i, men allt försvinner när sidan stängs. Ladda ner en kopia eller PDF först.',
    newer: 'Sparat av en nyare version av webbplatsen. Ladda om sidan. Inget ändras förrän dess.',
    nearlyFull: 'Lagringen börjar ta slut. Ladda ner en kopia.',
    quarantined:
      'Det som var sparat gick inte att läsa. Vi har lagt undan det som det är. Ni kan ladda ner innehållet.',
    downloadRaw: 'Ladda ner det oläsliga innehållet',
    downloadCopy: 'Ladda ner en kopia (JSON)',
  },
  reset: {
    button: 'Börja om',
    confirm: 'Rensa alla svar i det här verktyget?',
    yes: 'Ja, rensa',
    no: 'Nej, behåll',
    done: 'Allt är rensat.',
    undo: 'Ångra',
    undone: 'Ångrat.',
  },
  exports: {
    label: 'Spara och skriv ut',
    pdf: 'Ladda ner PDF',
    making: 'Gör PDF …',
    made: (name: string, pages: number) => `Klart. ${name} är nedladdad (${pages} ${pages === 1 ? 'sida' : 'sidor'}).`,
    replaced: (characters: string) => `Några tecken gick inte att skriva och blev □: ${characters}`,
    failed: 'PDF-filen gick inte att göra. Era svar är kvar. Försök igen, eller skriv ut sidan.',
    print: 'Skriv ut',
    warning: 'Skriv inga namn, personnummer eller hälsouppgifter om deltagare.',
  },
} as const;
