/** Swedish texts of the menu under a tool. They come after the tool is in use. */
export const saveMenu = {
  legend: 'Spara och skriv ut',
  intro: 'Allt görs i er webbläsare. Inget skickas någonstans.',
  content: {
    legend: 'Vad ska stå på papperet?',
    filled: 'Det ni har fyllt i',
    blank: 'Ingenting: en tom blankett att fylla i för hand',
    fileHasAll: 'Filen nedan får alltid med det ni har fyllt i.',
  },
  making: 'Arbetar …',
  pdf: {
    button: 'Ladda ner PDF',
    says: 'För att mejla, spara och läsa upp. Taggad PDF, maskinellt kontrollerad. Brukar bli under 100 kB.',
  },
  word: {
    button: 'Ladda ner Word',
    says: 'För att ändra i texten, i Word eller LibreOffice. Brukar bli under 50 kB.',
  },
  print: {
    button: 'Skriv ut',
    says: 'För pärmen. A4 med plats för hålen. Ni ser sidorna innan de skrivs ut.',
  },
  file: {
    says: 'För att ha kvar det ni har skrivit. Filen går att öppna igen här, också på en annan dator. Storleken visas innan ni sparar.',
  },
  page: {
    button: 'Ladda ner som fil',
    says: 'För att läsa utan internet. En webbsida i en enda fil, som öppnas i alla webbläsare. Under 50 kB.',
  },
  more: 'Fler sätt',
  sheet: {
    button: 'Ladda ner kalkylblad',
    says: 'En rad per punkt, som CSV. Öppnas i Excel och LibreOffice. Några kB.',
  },
  calendar: {
    button: 'Ladda ner påminnelse',
    says: (what: string) => `Till er kalender, som ICS: ${what}. Under 1 kB.`,
    reviewOf: (document: string) => `Se över ${document}`,
    review: (months: number) =>
      months === 12 ? 'se över dokumentet varje år' : `se över dokumentet om ${months} månader`,
    text: (url: string) => `Från Kvalitetspärmen: ${url}`,
    round: {
      veckovis: 'gå igenom listan varje vecka',
      manadsvis: 'gå igenom listan varje månad',
      kvartalsvis: 'gå igenom listan varje kvartal',
      arligen: 'gå igenom listan varje år',
    },
  },
  made: (name: string, size: string) => `Klart. ${name} är nedladdad (${size}).`,
  pages: (count: number) => `${count} ${count === 1 ? 'sida' : 'sidor'}`,
  replaced: (characters: string) => `Några tecken gick inte att skriva och blev □: ${characters}`,
  noName: 'Er organisation saknas på dokumentet.',
  fillIn: 'Fyll i den en gång för alla.',
} as const;
