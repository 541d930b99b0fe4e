/** Swedish texts on the page that says how old our facts are. */
export const factWords = {
  title: 'Uppgifter att kontrollera',
  description: 'Vilka uppgifter om lag och praxis som ska ses över, när, och vilka som inte är kontrollerade.',
  rules:
    'Varje uppgift om lag och praxis har en dag då någon läste källan. Lagar, föreskrifter och ramverk läses om efter tolv månader, myndigheters och organisationers sidor efter sex, och det som har tryckts en gång efter två år. En uppgift som vi vet ska ändras har ett eget datum. När dagen har gått märks uppgiften på sidan där den står.',
  built: (day: string) => `Sidan räknades ut den ${day}.`,
  totals: (all: number, due: number, unverified: number) =>
    `${all} uppgifter. ${due} skulle ha setts över. ${unverified} är inte kontrollerade.`,
  dueHeading: 'Skulle ha setts över',
  noneDue: 'Ingen uppgift har passerat sin dag.',
  soonHeading: (days: number) => `Ska ses över inom ${days} dagar`,
  noneSoon: 'Ingen uppgift ska ses över så snart.',
  nextHeading: 'Därefter',
  next: (month: string, facts: number) => `${month}: ${facts} ${facts === 1 ? 'uppgift' : 'uppgifter'}`,
  unverifiedHeading: 'Ej kontrollerade uppgifter',
  unverifiedLead:
    'De här uppgifterna har ingen läst i källan. De står aldrig som säkra i texten. Kontrollera dem innan ni bygger ett beslut på dem.',
  unverifiedTerms: 'Begrepp utan läst källa',
  by: (day: string) => `senast ${day}`,
} as const;
