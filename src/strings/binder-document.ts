import { swedishDate } from '../domain/swedish';

const months = (count: number): string =>
  count === 1 ? 'en månad' : count === 12 ? 'ett år' : count % 12 === 0 ? `${count / 12} år` : `${count} månader`;

/** Swedish texts of one document in the binder, its decisions and its reviews. */
export const documentWords = {
  facts: {
    version: 'Version',
    decision: 'Beslut',
    owner: 'Ansvarig roll',
    next: 'Nästa genomgång',
    reviewed: 'Senaste genomgång',
    tab: 'Flik',
    basis: 'Bygger på',
  },
  basis: (number: string, version: string) => `Kvalitetspärmens ${number}, version ${version}`,
  noOwner: 'Ingen utsedd',
  noNext: (interval: number) => `Räknas från beslutet: ${months(interval)} efter`,
  every: (date: string, interval: number) => `${swedishDate(date)} (med ${months(interval)} emellan)`,
  reviewed: (date: string, changed: boolean) =>
    `${swedishDate(date)}, ${changed ? 'ändringar gjordes' : 'inget ändrades'}`,
  changed: (kind: 'ordval' | 'innebord') =>
    kind === 'ordval'
      ? 'Webbplatsen har ändrat ordval i texten. Här står den text ni lade in.'
      : 'Webbplatsen har ändrat innebörden i texten. Här står den text ni lade in.',
  compare: 'Jämför och välj',
  gone: 'Webbplatsen har inte längre den här texten. Den står kvar här och ändras inte.',
  newText: 'Texten är en annan än den som beslutades. Anteckna ett nytt beslut när det är fattat.',
  asPrinted: 'Så blir det på papperet',
  fieldsLeft: 'Det som står inom hakparentes är förslag som ingen har fyllt i än.',
  fill: 'Fyll i',
  page: 'Läs sidan på webbplatsen',
  editOwn: 'Ändra texten',

  acts: {
    decision: 'Anteckna ett beslut',
    review: 'Anteckna en genomgång',
    settings: 'Version, ansvarig och tid',
    print: 'Skriv ut eller spara dokumentet',
    out: 'Ta ut ur pärmen',
  },

  decision: {
    why: 'När beslutet är fattat skriver ni in det här. Det står sedan på dokumentet, i dokumentförteckningen och i ändringslistan.',
    date: 'Datum för beslutet',
    body: 'Vem som beslutade',
    bodyHint: 'Till exempel styrelsen eller årsmötet.',
    paragraph: 'Paragraf i protokollet',
    paragraphHint: 'Till exempel 5. Lämna tomt om det inte finns någon.',
    what: 'Vad är nytt i den här versionen?',
    whatHint: 'En mening till ändringslistan. Lämna tomt för den första versionen.',
    noDate: 'Fyll i datumet för beslutet.',
    future: 'Datumet ligger i framtiden. Anteckna beslutet när det är fattat.',
    save: 'Anteckna beslutet',
    done: (title: string, date: string) => `${title}: beslutet ${swedishDate(date)} är antecknat.`,
    oldVersion: (version: string) =>
      `Version ${version} är redan beslutad. Har texten ändrats sedan dess: börja en ny version först. Annars ersätter det ni skriver här det som stod.`,
  },

  review: {
    why: 'Läs dokumentet tillsammans. Stämmer det med hur ni gör?',
    same: 'Vi läste och ändrade inget',
    sameWhy: (interval: number, date: string) =>
      `Nästa genomgång blir om ${months(interval)}, ${swedishDate(date)}. Ett dokument som håller behöver läsas mer sällan.`,
    changed: 'Vi ändrade något',
    changedWhy: (interval: number, date: string) =>
      `Nästa genomgång blir om ${months(interval)}, ${swedishDate(date)}. Texten ändrar ni nedan under Anpassa.`,
    done: (title: string, date: string) => `Genomgången av ${title} är antecknad. Nästa: ${swedishDate(date)}.`,
  },

  settings: {
    version: 'Er version',
    newWords: 'Ny version: bara ordval',
    newMeaning: 'Ny version: ny innebörd',
    newWhy: 'En ny version är inte beslutad. Den förra står kvar i ändringslistan.',
    versionNow: (version: string) => `Version ${version}.`,
    began: (title: string, version: string) => `${title} är nu version ${version}, inte beslutad.`,
    owner: 'Ansvarig roll',
    ownerHint: 'Skriv rollen, inte namnet. Tomt: det som står i texten.',
    interval: 'Tid mellan genomgångar',
    suggested: (interval: number) => `${months(interval)} (förslaget)`,
    months,
    next: 'Nästa genomgång',
    nextHint: 'Tomt: räknas från det senaste beslutet eller den senaste genomgången.',
    tab: 'Flik',
  },

  adapt: {
    button: 'Anpassa',
    buttonOf: (title: string) => `Anpassa: ${title}`,
    heading: (title: string) => `Anpassa: ${title}`,
    mode: 'Hur ska er text stå?',
    add: 'Efter webbplatsens text, som ert tillägg',
    replace: 'I stället för webbplatsens text',
    text: 'Er text',
    hint: 'En rad blir ett stycke. Börja raden med bindestreck för en punktlista.',
    insert: 'Sätt in en av era uppgifter',
    pick: 'Välj uppgift',
    room: (left: number) => (left >= 0 ? `${left} tecken kvar.` : `${-left} tecken för mycket.`),
    site: 'Webbplatsens text',
    reset: 'Återställ webbplatsens text',
    resetDone: (title: string) => `${title}: er text är borttagen. Ångra senaste hämtar tillbaka den.`,
    copy: 'Börja med webbplatsens text',
    close: 'Klar',
    added: 'Er text står efter webbplatsens',
    replaced: 'Er text står i stället för webbplatsens',
    whole: 'Hela dokumentet',
    homeless: 'Er text utan avsnitt',
    homelessWhy: 'Avsnittet finns inte längre. Texten skrivs ut sist i dokumentet. Flytta det som ska vara kvar.',
    remove: 'Ta bort texten',
  },

  print: {
    heading: 'Skriv ut eller spara',
  },
} as const;
