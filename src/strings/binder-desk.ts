import { swedishDate } from '../domain/swedish';

/** One or many: ”ett dokument”, ”12 dokument”. */
const some = (count: number, one: string, many: string): string => (count === 1 ? one : many);
const documents = (count: number): string => some(count, 'ett dokument', `${count} dokument`);

/** ”Ett dokument”, ”12 dokument”, first in a sentence. */
const Documents = (count: number): string => some(count, 'Ett dokument', `${count} dokument`);

/** Swedish texts of the tool Pärmen: the first view, choosing, the list and the fields. They come with the tool. */
export const desk = {
  documents,
  progress: (decided: number, total: number) => `${decided} av ${total} beslutade`,
  legend: 'Er pärm',
  empty: 'Pärmen är tom',
  inBinder: (count: number) => `${Documents(count)} i pärmen`,
  back: 'Till pärmens första sida',
  gone: 'Det finns inget sådant dokument i pärmen.',
  kinds: { rutin: 'Rutin', checklista: 'Checklista', mall: 'Mall', egen: 'Eget dokument' },
  added: (title: string) => `${title} ligger i pärmen.`,
  untitled: 'Utan rubrik',
  refused: {
    invalid: 'Det gick inte att spara: texten är för lång eller har fel form. Korta den och försök igen.',
    'too-large': 'Pärmen är full och tar inte emot mer. Spara till fil och ta ut något först.',
    'read-only': 'Här går det inte att skriva nu. Ladda om sidan.',
    'not-ready': 'Pärmen är inte hämtad än. Vänta en stund och försök igen.',
  },
  undoHint: 'Ångra senaste tar tillbaka det ni just gjorde.',
  whole: 'Hela dokumentet',

  todo: {
    heading: 'Att göra nu',
    nothing: 'Inget att göra just nu.',
    next: (title: string, date: string) => `Nästa genomgång: ${title}, senast ${swedishDate(date)}.`,
    changed: (count: number, meaning: number) =>
      `Webbplatsen har ändrat ${count === 1 ? 'texten i ett dokument' : `texterna i ${count} dokument`}: ${
        meaning === 0 ? 'bara ordval' : meaning === count ? 'ny innebörd' : `${meaning} med ny innebörd`
      }. I er pärm står allt som förut tills ni väljer.`,
    changedLink: 'Jämför och välj',
    overdue: (count: number) => `${Documents(count)} skulle ha setts över.`,
    soon: (count: number) => `${Documents(count)} ska snart ses över.`,
    review: 'Se över',
    undecided: (count: number) => some(count, 'Ett dokument är inte beslutat.', `${count} dokument är inte beslutade.`),
    decide: 'Gör beslutsunderlag',
    changedSince: (count: number) => `${Documents(count)} har fått ny text efter beslutet.`,
    unfilled: (count: number) =>
      `${some(count, 'En uppgift är', `${count} uppgifter är`)} inte ${count === 1 ? 'ifylld' : 'ifyllda'}. Förslagen står inom hakparentes på papperet.`,
    fill: 'Fyll i era uppgifter',
    paper: (count: number) => `${some(count, 'Ett blad är', `${count} blad är`)} inte som i pärmen av papper.`,
    swap: 'Skriv ut och byt blad',
    goneFromSite: (count: number) =>
      `${Documents(count)} finns inte längre på webbplatsen. Hos er står ${count === 1 ? 'det' : 'de'} kvar.`,
    see: 'Se vilka',
    unreadable: (count: number) =>
      `${Documents(count)} går inte att visa: texten finns varken här eller på webbplatsen. Det ni har skrivit är kvar.`,
    more: (count: number) => `och ${count} till`,
    noName: 'Er organisation har inget namn än. Namnet står på varje blad.',
    nameLink: 'Fyll i Er organisation',
  },

  begin: {
    heading: 'Börja med en färdig uppsättning',
    why: 'Välj det som liknar er mest. Ni kan ta ut och lägga till dokument när som helst.',
    more: 'Lägg till det som gäller er',
    take: (count: number) => `Lägg ${documents(count)} i pärmen`,
    put: (count: number) => `${Documents(count)} ligger i pärmen.`,
    contains: 'Det här ingår',
    allIn: 'Allt ligger i pärmen.',
    some: (here: number, all: number) => `${here} av ${all} ligger redan i pärmen.`,
    freely: 'Välj dokument för dokument',
    freelyWhy: 'Alla rutiner, checklistor och mallar.',
    file: 'Har ni en pärm i en fil? Öppna den under',
    own: 'Skriv en egen rutin eller checklista',
  },

  choose: {
    heading: 'Välj dokument',
    search: 'Sök bland alla dokument',
    searchHint: 'Ord i rubriken eller beskrivningen, eller numret.',
    kind: 'Slag',
    all: 'Alla slag',
    onlyChosen: 'Visa bara valda',
    found: (count: number) => (count === 0 ? 'Inget dokument passar.' : `${Documents(count)}.`),
    chosen: (count: number) => `${count} valda.`,
    own: 'Era egna',
    read: 'Läs på webbplatsen',
    tab: (number: string, title: string) => `Flik ${number}. ${title}`,
    full: (most: number) => `Pärmen rymmer ${most} dokument och är full. Ta ut något först.`,
    near: (used: number, most: number) => `Pärmen rymmer ${most} dokument. Ni har ${used}.`,
  },

  asked: {
    ask: (title: string) => `Ska ${title} läggas i pärmen?`,
    put: 'Ja, lägg i pärmen',
    already: (title: string) => `${title} ligger i pärmen.`,
    open: 'Öppna dokumentet i pärmen',
    unknown: 'Det dokumentet finns inte på webbplatsen. Välj bland dem som finns här nedanför.',
  },

  list: {
    heading: 'Dokumenten i pärmen',
    filter: 'Visa',
    filters: {
      alla: 'Alla dokument',
      'se-over': 'Att se över',
      'ej-beslutade': 'Inte beslutade',
      andrade: 'Ändrade på webbplatsen',
      ofyllda: 'Med uppgifter kvar att fylla i',
      anpassade: 'Anpassade av er',
      blad: 'Ändrade sedan utskriften',
    },
    none: 'Inget dokument passar.',
    order: 'Ändra ordningen',
    orderDone: 'Klart med ordningen',
    up: 'Flytta upp',
    down: 'Flytta ned',
    tab: 'Flik',
    out: 'Ta ut',
    moved: (title: string, tab: string, place: number) => `${title} står nu på plats ${place} bakom flik ${tab}.`,
    tookOut: (title: string) => `${title} är uttaget. Det ni har skrivit i det är kvar om ni lägger tillbaka det.`,
  },

  state: {
    decided: (date: string, body: string, paragraph: string) =>
      `Beslutat ${swedishDate(date)}${body === '' ? '' : ` av ${body}`}${paragraph === '' ? '' : `, ${/^§/.test(paragraph) ? paragraph : `§ ${paragraph}`}`}`,
    undecided: 'Inte beslutat',
    noDecision: 'Beslutas inte för sig',
    newText: 'Ny text efter beslutet',
    overdue: (date: string) => `Skulle ha setts över ${swedishDate(date)}`,
    soon: (date: string) => `Se över senast ${swedishDate(date)}`,
    later: (date: string) => `Ses över senast ${swedishDate(date)}`,
    adapted: (count: number) => (count === 1 ? 'En anpassning' : `${count} anpassningar`),
    unfilled: (count: number) => (count === 1 ? 'En uppgift kvar' : `${count} uppgifter kvar`),
    ordval: 'Ändrat på webbplatsen: ordval',
    innebord: 'Ändrat på webbplatsen: innebörd',
    gone: 'Finns inte längre på webbplatsen',
    paper: 'Ändrat sedan utskriften',
  },

  parts: {
    heading: 'Mer om pärmen',
    choose: 'Lägg till eller ta ut dokument',
    fields: 'Era uppgifter',
    fieldsWhy: 'Roller, platser och telefonnummer som står i flera dokument.',
    meeting: 'Beslut',
    meetingWhy: 'Underlag för styrelsen, och beslutet skrivet på alla dokument på en gång.',
    print: 'Skriv ut och spara',
    printWhy: 'Hela pärmen, en flik, ett dokument eller bara ändrade blad.',
    handover: 'Överlämning',
    handoverWhy: 'Det den som tar över behöver veta.',
    own: 'Skriv eget',
    ownWhy: 'En egen rutin eller checklista, i pärmen som de andra.',
  },

  fields: {
    heading: 'Era uppgifter',
    why: 'Fyll i en gång. Uppgiften står sedan i alla dokument som behöver den. Skriv roller och funktioner, inte namn på personer.',
    left: (left: number, total: number) =>
      left === 0 ? `Alla ${total} uppgifter är ifyllda.` : `${left} av ${total} uppgifter är kvar att fylla i.`,
    none: 'Dokumenten i pärmen har inga uppgifter att fylla i.',
    onlyLeft: 'Visa bara det som är kvar',
    shared: 'Står i flera dokument',
    tab: (title: string) => `Bara i ${title}`,
    groupLeft: (left: number) => (left === 0 ? 'allt ifyllt' : `${left} kvar`),
    example: (text: string) => `Förslag: ${text}`,
    takeExample: 'Använd förslaget',
    takeAll: (count: number) => `Använd de ${count} förslagen som är kvar i gruppen`,
    fromRole: (text: string) => `Från Er organisation: ${text}. Skriv här om något annat ska stå i pärmen.`,
    renamed: (text: string) => `Från en uppgift som har bytt namn: ${text}.`,
    usedIn: 'Står i',
    more: (count: number) => `och ${count} till`,
    unused: 'Ifyllt men används inte nu',
    unusedWhy: 'Inget dokument i pärmen behöver de här uppgifterna. De är kvar om ni lägger till ett som gör det.',
  },

  paper: {
    facts: {
      organisation: 'Organisation',
      number: 'Dokument',
      version: 'Version',
      status: 'Status',
      adopted: 'Beslutat',
      responsible: 'Ansvarig roll',
      next: 'Ses över',
    },
  },

  limits: {
    documents: (used: number, most: number) => `Ni har ${used} av ${most} dokument som pärmen rymmer.`,
    written: (used: string, most: string) =>
      `Det ni har skrivit är ${used} av ${most} miljoner tecken som pärmen rymmer. Spara till fil, och dela upp i två pärmar om det blir mer.`,
  },
} as const;
