/** Swedish texts of the part where a filled-in paper is typed in. Fetched when it is opened. */
export const typeIn = {
  button: 'Skriv av ett ifyllt papper',
  heading: 'Skriv av ett ifyllt papper',
  help: {
    tick: 'Skriv koden framför punkten och tryck på Retur. Då bockas punkten av. Vill ni få med en anteckning, skriv den efter koden: K7P Nyckeln saknas. Nej skrivs K7P nej.',
    level:
      'Skriv koden framför rubriken, nivån och bokstaven för belägget, och tryck på Retur: K7P 3B. En anteckning skrivs efter: K7P 3B Står i protokollet. Gäller kriteriet inte er, skriv ett streck och skälet: K7P - Vi har inga anställda.',
    form: 'Skriv koden framför rutan eller raden, och det som står där, och tryck på Retur: K7P för en kryssad ruta, K7P Dörren var låst för en rad. Dagar skrivs 12/3, veckor v 11.',
  },
  label: 'Kod och svar',
  add: 'Spara raden',
  undo: 'Ångra senaste raden',
  close: 'Klar',
  noCode: 'En rad börjar med en kod på tre tecken, till exempel K7P.',
  unknown: (code: string) =>
    `${code} finns inte på den här listan. Kontrollera koden. Är papperet gammalt kan punkten vara borttagen.`,
  noLevel: (code: string) => `${code}: skriv en nivå 0–4 efter koden, eller ett streck och ett skäl.`,
  noReason: (code: string) => `${code}: skriv också varför kriteriet inte gäller er.`,
  ticked: (code: string, title: string) => `${code} avbockad: ${title}`,
  unticked: (code: string, title: string) => `${code} inte klar: ${title}`,
  level: (code: string, title: string, answer: string) => `${code} ${answer}: ${title}`,
  answer: (level: number, evidence: string | null) => `nivå ${level}${evidence === null ? '' : `, belägg ${evidence}`}`,
  notApplicable: 'gäller inte oss',
  withNote: 'Anteckningen är med.',
  undone: (line: string) => `Ångrat: ${line}`,
  nothing: 'Det finns ingen rad att ångra.',
  count: (rows: number) => (rows === 1 ? '1 rad avskriven' : `${rows} rader avskrivna`),
  rows: 'Avskrivna rader, den senaste först',
} as const;
