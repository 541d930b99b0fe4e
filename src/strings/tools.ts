/**
 * Swedish texts that several tools share. Sent to the browser with every island, so keep it short;
 * what one tool says stands in a file of its own beside this.
 */
export const tools = {
  loading: 'Hämtar det ni har sparat …',
  framed: 'Sidan visas inuti en annan webbplats. Här går det inte att skriva.',
  ownWindow: 'Öppna i ett eget fönster',
  save: {
    label: 'Sparat eller inte',
    empty: 'Inget sparat än. Det ni fyller i sparas i den här webbläsaren.',
    unreadable: 'Det sparade gick inte att läsa. Det ligger kvar orört.',
    saving: 'Sparar …',
    saved: (time: string) => `Sparat ${time} i den här webbläsaren.`,
    savedOneStore: (time: string) => `Sparat ${time}, men bara på ett av två ställen. Ladda ner en kopia.`,
    notSaved: 'INTE SPARAT. Webbläsaren kan inte spara. Ladda ner en kopia innan ni stänger sidan.',
    unavailable:
      'Webbläsaren låter inget sparas. Allt försvinner när sidan stängs. Ladda ner en kopia eller en PDF först.',
    newer: 'Det sparade kommer från en nyare version av webbplatsen. Ladda om sidan. Inget ändras innan dess.',
    inTab: 'Lånad dator: det ni fyller i försvinner när fliken stängs. Spara till fil innan ni går.',
    wiped: 'Datorn har rensats. Det som står här sparas inte. Ladda ner en kopia om ni behöver den. Ladda om sidan.',
    nearlyFull: 'Webbläsarens lagring är snart full. Ladda ner en kopia.',
    downloadCopy: 'Ladda ner en kopia (JSON)',
  },
  toFile: 'Spara till fil',
  fetchFailed: 'Det gick inte. Det ni har fyllt i är kvar. Försök igen.',
  undo: { button: 'Ångra senaste', done: 'Ändringen är ångrad.', nothing: 'Det finns inget att ångra.' },
  exports: {
    label: 'Spara och skriv ut',
    warning: 'Skriv inga namn, personnummer eller hälsouppgifter om deltagare.',
  },
} as const;
