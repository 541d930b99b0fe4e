/**
 * Every Swedish text in the interface, typed, in one place: one file to read the
 * language in, one file to translate later. Texts about the subject belong in content/.
 */
export const sv = {
  site: {
    name: 'Kvalitetspärmen',
    tagline: 'Öppet kvalitetsledningssystem och metodhandbok för arbetsinkludering i social ekonomi',
    licence: 'Texterna får användas fritt om ni anger källan: Kvalitetspärmen, CC BY 4.0. Koden: MIT.',
    about: 'Om Kvalitetspärmen och licensen',
    handbook: 'Hela handboken (PDF, EPUB)',
    privacy: 'Integritet',
    accessibility: 'Tillgänglighet',
    kept: 'Det ni skriver stannar i den här webbläsaren. Inget skickas.',
  },
  nav: {
    main: 'Handbokens delar',
    menu: 'Meny',
    search: 'Sök',
    mine: 'Mina uppgifter',
    searchKey: 'Ctrl K',
    onThisPage: 'På den här sidan',
    previous: 'Föregående',
    next: 'Nästa',
    edit: 'Föreslå en ändring av sidan',
    updated: 'Senast ändrad',
    reviewed: 'Innehållet granskat',
    print: 'Skriv ut',
    paging: 'Föregående och nästa sida',
    tools: 'Verktyg',
    toolPages: [
      { label: 'Er organisation', address: '/er-organisation/' },
      { label: 'Pärmen', address: '/parmen/' },
      { label: 'Checklistor', address: '/checklistor/' },
      { label: 'Självskattningar', address: '/sjalvskattningar/' },
      { label: 'Rutiner', address: '/rutiner/' },
      { label: 'Mallar', address: '/mallar/' },
    ],
    glossary: 'Begrepp',
  },
  theme: { label: 'Färger', auto: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
  level: {
    readEasy: 'Läs lättläst',
    readStandard: 'Läs hela texten',
    nowStandard: 'Det här är hela texten, på klarspråk.',
    nowEasy: 'Det här är den lättlästa texten.',
    stale: 'Hela texten har ändrats efter att den lättlästa skrevs. Läs hela texten om ni behöver det senaste.',
    standard: 'Klarspråk',
    easy: 'Lättläst',
  },
  sources: {
    heading: 'Källor',
    checked: (date: string) => `kontrollerad ${date}`,
    unverified: 'källa ej kontrollerad',
    unread: 'källa ej läst',
    overdue: (day: string) =>
      `Uppgiften kontrollerades senast ${day} och skulle ha setts över. Kontrollera den i källan.`,
    someOverdue: 'En eller flera uppgifter på sidan skulle ha setts över. De är märkta i listan.',
  },
  related: {
    heading: 'Hör ihop med',
    routines: 'Rutin',
    checklists: 'Checklista',
    templates: 'Mall',
    assessments: 'Självskattning',
    chapters: 'Kapitel',
    terms: 'Begrepp',
  },
  map: {
    title: 'Karta över kvalitetsledningssystemet',
    description:
      'Överst 1 Grunden. Därunder 2 Deltagarens väg, som vilar på 3 Trygg verksamhet. Nederst 4 Systematisk förbättring och 5 Nytta och effekt, med en pil tillbaka upp till grunden. På sidorna stöder 6 Samverkan och 7 Lära tillsammans. Hela kartan står i ord under bilden.',
    lines: {
      1: ['Ändamål, styrelse, policy, rutiner'],
      2: ['Anvisning → introduktion → plan', '→ handledning → uppföljning → avslut'],
      3: ['Arbetsmiljö, likabehandling, dataskydd, ekonomi'],
      narrow3: ['Arbetsmiljö, likabehandling,', 'dataskydd, ekonomi'],
      4: ['Avvikelser, risker,', 'egenkontroll, årshjul'],
      5: ['Indikatorer, deltagarens', 'röst, två bokslut'],
      6: ['Kommun,', 'region, stat,', 'arbetsgivare'],
      7: ['Studiecirkel,', 'frågor, svar,', 'exempel'],
    },
    binder: 'Pärmens nio flikar',
    planned: (chapters: readonly string[]) =>
      `Skrivs: ${chapters.map((title) => title.charAt(0).toLocaleLowerCase('sv-SE') + title.slice(1)).join(', ')}.`,
  },
} as const;
