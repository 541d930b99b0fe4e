/** Swedish texts in and about the reader's own file. Loaded when somebody saves or opens one. */
export const files = {
  /** One sentence for each reason a file cannot be read (`Refusal` in src/storage/file/unpack.ts). */
  refusals: {
    pdf: 'Det här är en PDF, och den går inte att läsa tillbaka: välj filen som slutar på .html eller .json.',
    word: 'Det här är ett dokument från Word eller ett liknande program: välj filen som slutar på .html eller .json.',
    excel:
      'Det här är ett kalkylark från Excel eller ett liknande program: välj filen som slutar på .html eller .json.',
    zip: 'Det här är en packad fil: packa upp den först, och välj filen i den som slutar på .html eller .json.',
    picture: 'Det här är en bild: välj filen som slutar på .html eller .json.',
    'web-archive':
      'Sidan är sparad som webbarkiv, som inte går att läsa: välj filen ni först laddade ner, eller spara om den som ”Webbsida, endast HTML”.',
    empty: 'Filen är tom.',
    'too-large': 'Filen är större än 10 MB, och så stora filer gör inte Kvalitetspärmen.',
    'not-ours': 'Filen kommer inte från Kvalitetspärmen.',
    'newer-file':
      'Filen är gjord av en nyare version av webbplatsen: ladda om sidan och försök igen, och inget i filen har ändrats.',
    'newer-document':
      'Något i filen är sparat av en nyare version av webbplatsen: ladda om sidan och försök igen, och inget i filen har ändrats.',
    'unknown-kind':
      'Filen innehåller en sorts dokument som den här versionen av webbplatsen inte känner till: ladda om sidan och försök igen.',
    damaged: 'Filen är skadad eller avklippt, och för att inget ska bli fel läses inget alls in: prova en annan kopia.',
    'wrong-encoding':
      'Filens tecken går inte att läsa, troligen för att ett annat program har sparat om den: prova filen ni först laddade ner.',
    'too-deep': 'Filen har fler nivåer än någon fil från Kvalitetspärmen kan ha och läses därför inte in.',
    'too-many': 'Filen har fler delar än någon fil från Kvalitetspärmen kan ha och läses därför inte in.',
    'forbidden-keys': 'Filen innehåller namn som kan skada webbsidan och läses därför inte in.',
    'no-web-crypto':
      'Webbläsaren kan inte kontrollera filen här: öppna webbplatsen med en adress som börjar på https och försök igen.',
    failed: 'Sidan kunde inte hämta det som behövs för att läsa filen: ladda om sidan och försök igen.',
  },
  locked: 'Filen är låst. Skriv lösenfrasen.',
  wrongPassphrase: 'Det gick inte att låsa upp: lösenfrasen är fel, eller så är filen skadad.',

  /** In the saved page itself. */
  record: {
    skip: 'Hoppa till dokumenten',
    organisation: 'Organisation',
    noOrganisation: 'Inte angiven',
    saved: 'Sparad',
    holds: 'Innehåller',
    documents: (count: number) => (count === 1 ? '1 dokument' : `${count} dokument`),
    about: 'Om den här filen',
    aboutTexts: [
      'Det här är er egen fil. I den finns det som står under Innehåll, som det var när filen sparades. Den går att läsa och skriva ut på vilken dator som helst, även utan internet.',
      'Filen hör till er, och Kvalitetspärmen har ingen kopia. Spara den där ni har era andra viktiga papper, och ge den till den som tar över efter er.',
    ],
    open: 'Så fortsätter ni att arbeta med filen',
    openSteps: (siteAddress: string) => [
      `Gå till ${siteAddress}.`,
      'Välj den här filen under ”Öppna er fil”.',
      'Titta på vad som skiljer, och välj vad som ska gälla.',
    ],
    contents: 'Innehåll',
    toContents: 'Till innehållet',
    checksum: 'Kontrollsumma',
    checksumText:
      'Två filer med samma kontrollsumma innehåller samma svar. Kontrollsumman räknas om varje gång filen öppnas på webbplatsen, och stämmer den inte säger webbplatsen till. (SHA-256)',
  },

  /** In the locked page. */
  lockedPage: {
    title: 'Låst fil från Kvalitetspärmen',
    intro: ['Filen är låst med en lösenfras. Skriv den för att läsa det som finns i filen. Inget skickas någonstans.'],
    passphrase: 'Lösenfras',
    show: 'Visa lösenfrasen',
    button: 'Lås upp',
    working: 'Låser upp. Det kan ta några sekunder …',
    wrong: 'Det gick inte att låsa upp. Kontrollera lösenfrasen, stora och små bokstäver och mellanslag.',
    damaged: 'Filen är skadad och går inte att låsa upp. Prova en annan kopia.',
    unable: 'Den här webbläsaren kan inte låsa upp filen här. Öppna den på webbplatsen i stället.',
    noScript:
      'Filen kan inte låsas upp här, eftersom JavaScript är avstängt eller filen visas i en förhandsvisning. Öppna den i en webbläsare.',
    elsewhere: (siteAddress: string) => `Ni kan också öppna filen på ${siteAddress}, under ”Öppna er fil”.`,
    forgotten: 'Utan lösenfrasen kan ingen öppna filen, inte heller de som har gjort Kvalitetspärmen.',
  },
} as const;
