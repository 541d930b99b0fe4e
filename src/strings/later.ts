/** Swedish texts that few readers meet. Not sent with the tools: they come with the part that says them. */
export const later = {
  versions: {
    heading: 'Två versioner finns',
    why: 'Samma text skrevs olika i två fönster. Den ena visas i fältet. Den andra står här tills ni har valt.',
    use: 'Använd den här',
    drop: 'Ta bort den här',
  },
  reset: {
    button: 'Börja om',
    confirm: (count: number) =>
      `Rensa ${count === 1 ? 'det ifyllda svaret' : `alla ${count} ifyllda svar`} på den här sidan?`,
    bin: 'De ligger kvar i papperskorgen under Mina uppgifter i 30 dagar.',
    noBin: 'De kan inte hämtas tillbaka när ni har lämnat sidan.',
    nothing: 'Det finns inget att rensa.',
    copy: 'Ladda ner en kopia först',
    yes: 'Ja, rensa',
    no: 'Nej, behåll',
    done: 'Allt är rensat.',
    undo: 'Ångra',
    undone: 'Det ni hade fyllt i är tillbaka.',
  },
  quarantine: {
    label: 'Oläsligt innehåll',
    found: 'Det som var sparat gick inte att läsa. Det ligger kvar orört vid sidan om, och ni kan ladda ner det.',
    download: 'Ladda ner det oläsliga innehållet',
  },
  personalData: {
    'personal-number': 'Det här ser ut som ett personnummer. Skriv inget som pekar ut en enskild person.',
    email: 'Det här ser ut som en e-postadress. Skriv inget som pekar ut en enskild person.',
  },
} as const;
