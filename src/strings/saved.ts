/** Swedish texts about what is saved, files and this computer. Loaded with the parts that show them, never at first. */
const days = (count: number): string => (count === 0 ? 'i dag' : count === 1 ? 'i går' : `för ${count} dagar sedan`);
const things = (count: number, one: string, many: string): string => (count === 1 ? `ett ${one}` : `${count} ${many}`);

export const saved = {
  kinds: {
    'checklist-progress': 'Checklista',
    'assessment-answers': 'Självskattning',
    'deviation-log': 'Logg',
    'organisation-profile': 'Er organisation',
    'path-progress': 'Läsväg',
    'start-answers': 'Er väg',
    binder: 'Pärm',
    'binder-texts': 'Hör till pärmen: webbplatsens texter som ni har lagt in',
  } as Readonly<Record<string, string>>,
  unknownKind: 'Okänt slag',
  answers: (count: number) => things(count, 'svar', 'svar'),
  copyOf: (title: string, name: string) => `${title} (${name || 'kopia'})`,

  line: {
    inBrowser: (time: string) => `Sparat ${time} i den här webbläsaren`,
    nothing: 'Inget sparat här än',
    notSaved: 'INTE SPARAT',
    inTab: 'Lånad dator: inget stannar kvar',
    toFile: (age: number) => `Sparat till fil ${days(age)}`,
    changed: (count: number) => `${things(count, 'svar', 'svar')} ändrat sedan dess`,
    never: 'Inte sparat till fil',
  },

  reminder: {
    never: (changes: number) =>
      `${changes === 1 ? 'Ett svar finns' : `${changes} svar finns`} bara i den här webbläsaren. Spara till fil: filen är ert original.`,
    since: (changes: number) =>
      `${changes === 1 ? 'Ett svar har' : `${changes} svar har`} ändrats sedan ni sparade till fil.`,
    erases:
      'Den här webbläsaren raderar det som är sparat om ni inte besöker webbplatsen på sju dagar. Det gör Safari, och alla webbläsare på iPhone och iPad.',
    later: 'Påminn mig senare',
  },

  copies: {
    label: 'Ni fyller i',
    own: 'Er egen',
    numbered: (number: string) => `Kopia ${number}`,
  },

  file: {
    button: 'Spara till fil',
    heading: 'Spara till fil',
    why: 'Filen är ert original. Den kan läsas i vilken webbläsare som helst, utan webbplatsen, och öppnas här igen.',
    what: 'Vad ska sparas?',
    one: 'Bara det här',
    all: 'Allt ni har sparat i den här webbläsaren',
    format: 'Slag av fil',
    readable: 'Fil att läsa och skriva ut (.html)',
    data: 'Bara data, för teknisk användning (.json)',
    lock: 'Lås filen med en lösenfras',
    lockWhy:
      'Utan lösenfrasen kan ingen öppna filen, inte vi heller. Skriv upp det på ett säkert ställe. Minst tio tecken.',
    passphrase: 'Lösenfras',
    again: 'Lösenfrasen en gång till',
    tooShort: 'Lösenfrasen är kortare än tio tecken.',
    differ: 'Det står olika i de två fälten.',
    save: 'Spara filen',
    same: (name: string) => `Spara till samma fil (${name})`,
    cancel: 'Avbryt',
    making: 'Gör filen …',
    downloaded: (name: string, count: number) =>
      `Filen ${name} är gjord, med ${things(count, 'dokument', 'dokument')}. Leta upp den bland nedladdade filer och lägg den där ni brukar spara.`,
    written: (name: string, count: number) =>
      `Sparat till ${name}, med ${things(count, 'dokument', 'dokument')}. Filen är läst tillbaka och hel.`,
    aborted: 'Ingen fil sparades.',
    failed: 'Det gick inte att spara filen. Det ni har skrivit är kvar här. Försök igen, eller välj en annan plats.',
    nothing: 'Det finns inget att spara än.',
    fileTitle: 'Kvalitetspärmen: sparade uppgifter',
    noOrganisation: 'Organisationen är inte ifylld',
  },

  page: {
    title: 'Mina uppgifter',
    description: 'Allt ni har skrivit på webbplatsen och som är sparat i den här webbläsaren.',
    loading: 'Läser det som är sparat …',
    noJs: 'Det ni sparar finns i webbläsaren och kan bara visas med JavaScript.',
    intro:
      'Det ni skriver här på webbplatsen sparas i den här webbläsaren, på den här datorn, och ingen annanstans. Webbläsaren är ett bekvämt ställe men inget säkert. Därför är er egen fil originalet. Spara den där ni brukar spara viktiga papper.',
    emptyHeading: 'Inget är sparat i den här webbläsaren',
    empty:
      'Har ni fyllt i något tidigare kan det ligga på en annan dator eller i en annan webbläsare, eller så har webbläsaren raderat det. Har ni en fil sparad: öppna den här.',
    lost: (titles: string) =>
      `Här har funnits mer än nu. Det här är borta: ${titles}. Webbläsaren kan ha raderat det. Har ni en fil sparad: öppna den.`,
    savedHeading: 'Sparat här',
    facts: ['Ifyllt', 'Senast ändrat', 'Senast till fil'],
    units: (kilobytes: string) => `${kilobytes} kB`,
    neverFile: 'aldrig',
    open: 'Öppna',
    toFile: 'Till fil',
    versions: 'Tidigare versioner',
    remove: 'Ta bort',
    removeConfirm: (title: string, count: number) =>
      `Ta bort ${title} (${things(count, 'svar', 'svar')})? Det ligger kvar i papperskorgen i 30 dagar.`,
    removeYes: 'Ja, ta bort',
    removed: (title: string) => `${title} ligger i papperskorgen.`,
    newer: 'sparat av en nyare version av webbplatsen',
    unreadable: 'går inte att läsa',
    rawFile: 'Ladda ner innehållet som det är',
    all: 'Spara allt till fil',
    kept: 'Webbläsaren har lovat att behålla det som är sparat. Spara ändå till fil: en dator kan gå sönder.',
    mayErase: 'Webbläsaren kan radera det som är sparat om datorn får ont om plats.',
  },

  versions: {
    heading: (title: string) => `Tidigare versioner av ${title}`,
    none: 'Det finns inga tidigare versioner än.',
    why: {
      edit: 'Ändringar',
      'before-migration': 'Före en uppdatering av webbplatsen',
      'before-reset': 'Före rensning',
      'before-restore': 'Före återställning',
      'before-import': 'Före hämtning ur fil',
    },
    restore: 'Återställ',
    restored: 'Den tidigare versionen är tillbaka. Det som stod här före finns kvar bland versionerna.',
    failed: 'Versionen gick inte att återställa. Inget är ändrat.',
    close: 'Stäng',
  },

  bin: {
    heading: 'Papperskorgen',
    why: 'Det ni rensar eller tar bort ligger här i 30 dagar.',
    empty: 'Papperskorgen är tom.',
    restore: 'Lägg tillbaka',
    restored: (title: string) => `${title} är tillbaka.`,
    emptyButton: 'Töm papperskorgen',
    confirm: (count: number) =>
      `Ta bort ${things(count, 'dokument', 'dokument')} ur papperskorgen för alltid? Även äldre versioner av dem försvinner.`,
    yes: 'Ja, töm',
    emptied: 'Papperskorgen är tömd.',
    failed: 'Papperskorgen gick inte att tömma. Försök igen.',
  },

  open: {
    heading: 'Öppna er fil',
    why: 'Välj en fil som är sparad härifrån (.html eller .json). Först ser ni vad som är nytt och vad som skiljer. Inget ändras förrän ni har valt.',
    label: 'Välj fil …',
    reading: 'Läser filen …',
    unlocking: 'Låser upp …',
    unreachable: 'Filen gick inte att läsa. Ligger den kvar där den låg? Välj den igen.',
    unlock: 'Lås upp',
    of: (organisation: string, when: string) => `Filen är sparad ${when}${organisation ? ` av ${organisation}` : ''}.`,
    checksum: (sum: string) => `Kontrollsumma: ${sum}`,
    allSame: 'Filen är hel, och allt som finns i den finns också här. Ni behöver inte göra något.',
    choice: 'Vad vill ni göra?',
    status: {
      new: 'Nytt. Det finns inte i den här webbläsaren.',
      same: 'Lika. Det finns redan här.',
      older: 'Allt i filen finns redan här, och ni har ändrat sedan dess.',
      changed: 'Filen har svar som skiljer.',
      conflicting: 'Samma text är ändrad både här och i filen. Välj vilken som gäller.',
    },
    differences: (count: number) => `${things(count, 'svar', 'svar')} skiljer`,
    merge: 'Slå ihop: välj svar för svar',
    mergeNew: 'Hämta det ur filen',
    replace: 'Ersätt det som finns här med filens',
    replaceWarning: (count: number) => `${things(count, 'svar', 'svar')} som finns här ändras eller försvinner.`,
    both: 'Behåll båda: lägg filens bredvid som en egen kopia',
    skip: 'Hoppa över',
    here: 'Här',
    inFile: 'I filen',
    nothing: 'inget svar',
    apply: 'Genomför',
    done: (count: number) =>
      `${things(count, 'dokument', 'dokument')} hämtat ur filen. En kopia av det som fanns här före är sparad bland tidigare versioner.`,
    someFailed: 'Något gick inte att hämta. Det som fanns här är orört.',
    undo: 'Ångra hämtningen',
    undone: 'Allt är som före hämtningen.',
    cancel: 'Avbryt',
  },

  borrowed: {
    heading: 'Lånad dator',
    why: 'Sitter ni på ett bibliotek eller vid en dator som andra använder? Då ska inget stanna kvar. I det här läget finns det ni skriver bara så länge fliken är öppen. Er fil är det enda som sparas.',
    detail:
      'En webbläsare kan öppna en nyss stängd flik igen. Välj därför Lämna datorn när ni är klara. Varje flik har sitt eget: öppna inte samma verktyg i två flikar.',
    turnOn: 'Det här är en lånad dator',
    alreadyHere: (count: number) =>
      `${things(count, 'dokument', 'dokument')} är redan sparat i den här webbläsaren. Det ligger kvar men visas inte i det här läget. Är det ert: spara det till fil och rensa datorn först.`,
    on: 'Läget Lånad dator är på.',
    turnOff: 'Det här är vår egen dator',
    notMoved:
      'Allt gick inte att flytta till webbläsaren. Det som är kvar finns i fliken. Spara det till fil innan ni stänger den.',
    cannot: 'Webbläsaren tillåter inte att något sparas. Då stannar inget kvar ändå.',
    leave: 'Lämna datorn',
  },

  wipe: {
    heading: 'Rensa den här datorn',
    why: 'Tar bort allt som webbplatsen har sparat i den här webbläsaren: det ni har skrivit, tidigare versioner, papperskorgen och era val av färger och läsnivå. Filer ni har sparat på datorn rörs inte.',
    button: 'Rensa den här datorn …',
    goes: 'Det här försvinner:',
    alsoBin: (count: number) => `${things(count, 'dokument', 'dokument')} i papperskorgen`,
    copyFirst: '1. Spara en fil först',
    copied: 'En fil är gjord. Kontrollera att ni hittar den innan ni går vidare.',
    notCopied: 'Ni har inte sparat någon fil. Det som inte finns i en fil går inte att få tillbaka.',
    sure: 'Ja, jag vet att det inte går att få tillbaka',
    yes: '2. Rensa allt',
    no: 'Avbryt',
    done: 'Klart. Inget från webbplatsen finns kvar i den här webbläsaren.',
    failed: 'Allt gick inte att ta bort. Stäng andra flikar med webbplatsen och försök igen.',
  },
} as const;
