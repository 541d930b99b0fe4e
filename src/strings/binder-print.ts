import { swedishDate } from '../domain/swedish';

/** ”ett blad”, ”12 blad” */
const sheets = (count: number): string => (count === 1 ? 'ett blad' : `${count} blad`);

/** Swedish texts where the binder is printed and made into files. */
export const printWords = {
  heading: 'Skriv ut och spara',
  why: 'Allt görs i er webbläsare. Inget skickas någonstans.',
  what: 'Vad vill ni ha?',
  parts: {
    all: 'Hela pärmen',
    changed: 'Bara blad som har ändrats',
    tab: 'En flik',
    document: 'Ett dokument',
    sheet: 'Ett av pärmens egna blad',
  },
  about: {
    all: 'Försättsblad med ryggetikett, innehåll, dokumentförteckning, ändringar, beslutsblad, överlämning och alla dokument bakom sina flikar.',
    changed: (count: number) =>
      count === 0
        ? 'Inga blad har ändrats sedan ni lade de senaste i pärmen.'
        : `${count === 1 ? 'Ett blad' : `${count} blad`}, och först en lista: ta ut det här, sätt in det här.`,
    neverPrinted: 'Kan väljas när ni har skrivit ut pärmen och svarat att bladen ligger i den.',
    tab: 'Flikens försättsblad, innehåll och dokument.',
    document: 'Dokumentet för sig.',
    sheet: 'Förteckning, ändringar, beslut eller överlämning.',
  },
  pick: { tab: 'Vilken flik?', document: 'Vilket dokument?', sheet: 'Vilket blad?' },
  unfilled: (count: number) =>
    `${count === 1 ? 'En uppgift är' : `${count} uppgifter är`} inte ${count === 1 ? 'ifylld' : 'ifyllda'}. På papperet står förslagen inom hakparentes.`,
  fill: 'Fyll i dem först',
  ways: 'Hur?',
  pdf: 'Taggad PDF att mejla, spara och läsa upp. En pärm på 60 sidor är under 1 MB och tar några sekunder.',
  word: 'För att ändra i texten, i Word eller LibreOffice.',
  page: 'För att läsa utan internet. En webbsida i en enda fil, som öppnas i alla webbläsare.',
  print: 'På papper, A4 med plats för hålen. Webbläsaren visar sidorna först.',
  measuring: 'Räknar sidorna …',
  pageOf: (done: number, total: number) => `Skriver sida ${done} av ${total} …`,
  abort: 'Avbryt',
  aborted: 'Avbrutet. Ingen fil är gjord.',
  failed: 'Det gick inte att göra filen. Det ni har skrivit är kvar. Försök igen, eller ta en flik i taget.',
  empty: 'Det finns inget att skriva ut.',
  asked: {
    heading: 'Ligger bladen i pärmen?',
    why: (count: number) =>
      `Svara ja när ni har satt in ${sheets(count)}. Då vet pärmen vad som står på papper, och nästa gång kan ni skriva ut bara det som har ändrats.`,
    yes: 'Ja, bladen ligger i pärmen',
    no: 'Nej, inte än',
    done: (count: number, date: string) =>
      `Antecknat: ${sheets(count)} ligger i pärmen av papper sedan ${swedishDate(date)}.`,
    later: 'Inget är antecknat. Skriv ut igen när det är dags.',
  },
} as const;
