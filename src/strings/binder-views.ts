import { swedishDate } from '../domain/swedish';

/** ”ett dokument”, ”12 dokument” */
const documents = (count: number): string => (count === 1 ? 'ett dokument' : `${count} dokument`);

/** Swedish texts of the meeting, of own documents and of the handover. */
export const meetingWords = {
  heading: 'Beslut',
  why: 'Först ett underlag till mötet. Efter mötet skriver ni in beslutet här, och det står på alla dokument på en gång.',
  before: 'Före mötet: underlaget',
  beforeWhy:
    'Beslutsbladet räknar upp det som inte är beslutat, med färdig mening till protokollet och plats att skriva under.',
  sheet: 'Ladda ner beslutsbladet (PDF)',
  after: 'Efter mötet: anteckna beslutet',
  which: 'Vilka dokument beslutade mötet om?',
  none: 'Alla dokument som ska beslutas är beslutade.',
  again: 'Har beslutats förut',
  changed: 'Ändrat sedan beslutet',
  version: (version: string) => `version ${version}`,
  all: 'Markera alla',
  noneChosen: 'Markera minst ett dokument.',
  save: (count: number) => `Anteckna beslutet på ${documents(count)}`,
  done: (count: number, date: string) => `Beslutet ${swedishDate(date)} är antecknat på ${documents(count)}.`,
} as const;

export const ownWords = {
  heading: 'Skriv eget',
  why: 'En egen rutin eller checklista ligger i pärmen som de andra. Den får version, beslut och genomgång och skrivs ut likadant.',
  begin: 'Vad vill ni skriva?',
  forms: { rutin: 'En rutin: så gör vi', checklista: 'En checklista: punkter att bocka av' },
  title: 'Rubrik',
  titleHint: 'Till exempel: Nycklar och larm.',
  noTitle: 'Skriv en rubrik först.',
  start: 'Börja skriva',
  began: (title: string) => `${title} ligger i pärmen. Det ni skriver sparas hela tiden.`,
  edit: (title: string) => `Ändra: ${title}`,
  number: 'Nummer',
  numberHint: 'Står före rubriken på papperet.',
  fields: {
    rutin: {
      purpose: ['Syfte', 'Vad rutinen är till för. En rad blir ett stycke.'],
      scope: ['Gäller', 'En rad för varje.'],
      who: ['Ansvar', 'Rollen, inte namnet.'],
      when: ['När', 'Till exempel: varje måndag före öppning.'],
      body: ['Så gör vi', 'En rad för varje steg. En rad som slutar med kolon blir en mellanrubrik.'],
      records: ['Det här dokumenteras', 'En rad för varje. Lämna tomt om inget ska skrivas ned.'],
      deviations: ['Om rutinen inte fungerar', 'En rad för varje.'],
    },
    checklista: {
      purpose: ['Syfte', 'En mening under rubriken.'],
      who: ['Vem', 'Rollen, inte namnet.'],
      when: ['När', 'Till exempel: varje fredag.'],
      body: ['Punkter att bocka av', 'En rad för varje punkt. En rad som slutar med kolon blir en mellanrubrik.'],
    },
  },
  open: 'Se dokumentet i pärmen',
  mine: 'Era egna dokument',
} as const;

export const handoverWords = {
  heading: 'Överlämning',
  why: 'Det som står här hjälper den som tar över när någon slutar. Skriv roller och platser. Skriv inga namn, inga lösenord och inget om hälsa.',
  knows: 'Det pärmen redan vet (vem som har hand om vad, datum och det som är ogjort) kommer med av sig självt.',
  print: 'Ladda ner överlämningssidan (PDF)',
} as const;
