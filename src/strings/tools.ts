/**
 * Swedish texts that several tools share. Sent to the browser with every island, so keep it short;
 * what one tool says stands in a file of its own beside this.
 */
export const tools = {
  loading: 'Hämtar det ni har sparat …',
  noJs: 'Utan JavaScript går det inte att fylla i på skärmen. Skriv ut sidan och fyll i för hand.',
  framed: 'Sidan visas inuti en annan webbplats. Här går det inte att skriva.',
  ownWindow: 'Öppna i ett eget fönster',
  save: {
    label: 'Sparat eller inte',
    empty: 'Inget sparat än. Det ni fyller i sparas i den här webbläsaren.',
    unreadable: 'Det som var sparat gick inte att läsa. Det ligger kvar orört.',
    saving: 'Sparar …',
    saved: (time: string) => `Sparat ${time} i den här webbläsaren.`,
    savedOneStore: (time: string) =>
      `Sparat ${time}, men bara på ett av två ställen. Ladda ner en kopia för säkerhets skull.`,
    notSaved:
      'INTE SPARAT. Webbläsaren kan inte spara, oftast för att lagringen är full. Ladda ner en kopia nu, innan ni stänger sidan.',
    unavailable:
      'Webbläsaren tillåter inte att något sparas. Ni kan fylla i, men allt försvinner när sidan stängs. Ladda ner en kopia eller en PDF först.',
    newer:
      'Det som är sparat kommer från en nyare version av webbplatsen. Ladda om sidan för att fortsätta. Inget ändras innan dess.',
    inTab: 'Lånad dator: det ni fyller i försvinner när fliken stängs. Spara till fil innan ni går.',
    wiped:
      'Den här datorn har rensats. Det som står här sparas inte längre. Ladda ner en kopia om ni behöver den, och ladda om sidan.',
    nearlyFull: 'Webbläsarens lagring är snart full. Ladda ner en kopia.',
    downloadCopy: 'Ladda ner en kopia (JSON)',
  },
  toFile: 'Spara till fil',
  fetchFailed: 'Det gick inte att hämta det som behövs. Det ni har fyllt i är kvar. Försök igen.',
  undo: { button: 'Ångra senaste', done: 'Senaste ändringen är ångrad.', nothing: 'Det finns inget mer att ångra.' },
  reset: 'Börja om',
  exports: {
    label: 'Ladda ner och skriv ut',
    pdf: 'Ladda ner PDF',
    making: 'Gör PDF …',
    failed: 'Det gick inte att göra PDF-filen. Det ni har fyllt i är kvar. Försök igen, eller skriv ut sidan.',
    print: 'Skriv ut',
    warning: 'Skriv inga namn, personnummer eller hälsouppgifter om deltagare.',
  },
} as const;
