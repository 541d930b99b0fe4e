import { swedishDate } from '../domain/swedish';

/** Swedish texts in the handbook's files and on the page that offers them. */
export const handbookWords = {
  publisher: 'Kvalitetspärmen',
  licence: 'CC BY 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.sv',
  language: 'sv',
  contents: 'Innehåll',
  page: (page: string) => `sidan ${page}`,
  pageRef: (page: string) => `(s. ${page})`,
  part: (number: number) => `Del ${number}`,
  version: (date: string) => `Version ${swedishDate(date)}`,
  reviewed: (date: string) => `Innehållet granskat ${swedishDate(date)}.`,
  foot: (date: string) => `Kvalitetspärmen ${date} · CC BY 4.0`,
  volumes: {
    handboken: {
      title: 'Handboken',
      subtitle: 'Metodhandbok för arbetsinkludering i social ekonomi: alla kapitel, begreppen och källorna',
    },
    lattlast: {
      title: 'Handboken på lättläst',
      subtitle: 'Alla kapitel i korta meningar och vanliga ord',
    },
    'rutiner-och-checklistor': {
      title: 'Rutiner, checklistor och mallar',
      subtitle: 'Tomma formulär att ändra, besluta om, skriva ut och sätta i pärmen',
    },
  },
  about: {
    title: 'Om den här utgåvan',
    paragraphs: (date: string, address: string) => [
      `Texterna är från den ${swedishDate(date)}. Det är dagen då den nyaste texten i volymen granskades. På ${address} står alltid de senaste texterna. Uppgifter om lagar kan ha ändrats sedan dess.`,
      'Texterna har licensen CC BY 4.0. Ni får kopiera, skriva ut, sprida, ändra, översätta och sälja dem om ni anger källan, länkar till licensen och talar om ifall ni har ändrat. Skriv: Kvalitetspärmen, CC BY 4.0. Lagtexter, standarder och andras verktyg som texten hänvisar till omfattas inte.',
      'Filen är gjord av ett program, ur samma texter som webbplatsen. Det som bara går att göra på skärmen är inte med: sökning, verktyg att fylla i och menyer. Länkar leder till sidor i volymen när målet finns här, och annars till webbplatsen.',
      'Står det ”källa ej kontrollerad” har ingen läst källan för den här handboken. Uppgiften är då inte styrkt. Ingen fristående jurist har granskat helheten.',
    ],
    easy: (date: string, address: string) => [
      `Texterna är från den ${swedishDate(date)}.`,
      `De nyaste texterna finns på ${address}.`,
      'Ni får kopiera, skriva ut och ändra texterna. Det är gratis. Skriv då: Kvalitetspärmen, CC BY 4.0.',
      'Ett dataprogram har gjort den här boken av texterna på webbplatsen.',
      'Varje kapitel har också en längre text. Den finns i Handboken och på webbplatsen. Styrelsen beslutar efter den långa texten.',
      'Läsare som behöver lättläst har inte prövat texterna än.',
    ],
    documents: (date: string, address: string) => [
      `Dokumenten är från den ${swedishDate(date)}. Det är dagen då det nyaste av dem ändrades. Varje dokument har ett eget nummer och en egen version. På ${address} står alltid de senaste.`,
      'Skriv ut det ni behöver. Ändra det som inte stämmer hos er, låt styrelsen besluta och sätt dokumentet i pärmen. På webbplatsen finns samma dokument var för sig, att fylla i på skärmen och spara som PDF eller Word.',
      'Texterna har licensen CC BY 4.0. Ni får kopiera, ändra och sprida dem om ni anger källan: Kvalitetspärmen, CC BY 4.0.',
      'Filen är gjord av ett program, ur samma texter som webbplatsen.',
    ],
  },
  glossary: {
    title: 'Begrepp A–Ö',
    easyTitle: 'Svåra ord',
    lead: 'Vad orden betyder i den här handboken, och vilka ord ni bör undvika. Definitionerna är utkast. Ingen har beslutat om dem än.',
    easyLead: 'Här står vad orden betyder.',
    avoid: 'Undvik:',
    unverified: 'Källa ej kontrollerad.',
  },
  sources: {
    title: 'Källor',
    lead: 'Alla källor som kapitlen och begreppen stöder sig på, i bokstavsordning. Under varje kapitel står vad källan säger och när det kontrollerades.',
    unread: 'Ej läst för den här handboken.',
  },
  documents: {
    routines: 'Rutiner',
    routinesLead: 'Vem som gör vad, när och hur. Styrelsen beslutar.',
    checklists: 'Checklistor',
    checklistsLead: 'Är allt gjort? Den som gör arbetet bockar av.',
    templates: 'Mallar',
    templatesLead: 'Papper att fylla i eller besluta om.',
    organisation: 'Organisation',
    law: 'Stöd i lag och föreskrift:',
    decided: 'Beslutad av styrelsen den ____________________ § __________',
    version: (number: string, version: string) => `${number} · version ${version}`,
  },
  epub: {
    cover: 'Omslag',
    landmarks: 'Hitta i boken',
    start: 'Början av texten',
    accessibility:
      'Hela texten är text: rubriker i ordning, innehållsförteckning, listor och tabeller med rubriker. Bilder har textbeskrivning. Inget rör sig och inget låter. Filen är maskinellt kontrollerad.',
  },
  download: {
    title: 'Hela handboken',
    description:
      'Handboken som filer att ladda ner: PDF för att skriva ut och sätta i pärmen, EPUB för att läsa på telefon eller läsplatta.',
    intro:
      'Filerna innehåller samma texter som webbplatsen. Webbplatsen är alltid nyast, så jämför datumen om ni har en äldre fil.',
    file: (format: 'PDF' | 'EPUB', size: string, pages?: number) =>
      pages === undefined ? `Ladda ner ${format} (${size})` : `Ladda ner ${format} (${pages} sidor, ${size})`,
    /** Heard before the words of the link, which are the same for every volume. */
    of: (title: string) => `${title}: `,
    from: (date: string) => `Texterna är från den ${swedishDate(date)}.`,
    chooseTitle: 'Vilken fil ska ni välja?',
    choose: [
      'PDF passar för att skriva ut. Skriv ut dubbelsidigt, så hamnar hålen på rätt sida. Innehållsförteckningen har sidnummer.',
      'EPUB är en e-bok. Ni väljer själva hur stor texten ska vara, och den går bra att få uppläst.',
    ],
    taggedTitle: 'För den som läser med skärmläsare',
    tagged:
      'Varje PDF är en taggad PDF, maskinellt kontrollerad: rubriker, listor, tabeller och länkar är uppmärkta och står i läsordning. Ingen människa har ännu prövat filerna med en skärmläsare.',
    none: 'Den här kopian av webbplatsen har inga filer att ladda ner. Alla texter finns att läsa här på webbplatsen, och varje sida går att skriva ut.',
    noneHow:
      'Den som har projektet på sin dator gör filerna med kommandot npm run handbook och bygger sedan webbplatsen igen med npm run build.',
  },
} as const;
