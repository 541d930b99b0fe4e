import type { OrganisationForm, OrganisationSize } from '../domain/organisation';
import type { RoleId } from '../domain/roles';

/** Swedish texts on the page Er organisation. */
export const organisationWords = {
  title: 'Er organisation',
  description: 'Fyll i en gång, så står ert namn och er logotyp på alla PDF-filer ni gör här.',
  legend: 'Uppgifter om er organisation',
  onTop: 'Överst på det ni gör står:',
  noName: 'inget namn än',
  noPersons:
    'Skriv bara om organisationen. Här finns inga fält för deltagare, och inget av det ni skriver ska peka ut en enskild person.',
  noJs: 'Utan JavaScript går det inte att fylla i på skärmen. Skriv ut sidan, fyll i för hand och sätt den i pärmen.',
  print: 'Skriv ut',
  printWhy: 'Den utskrivna sidan är en förteckning över er organisation och era roller. Sätt den först i pärmen.',
  sections: {
    name: 'Namn och logotyp',
    about: 'Om er',
    contact: 'Kontakt',
    roles: 'Roller hos er',
  },
  fields: {
    name: {
      label: 'Organisationens namn',
      use: 'Står överst i alla PDF-filer ni gör här, och på papperet när ni väljer Skriv ut på sidan.',
    },
    form: {
      label: 'Vilken form har ni?',
      use: 'Formen står i stadgarna eller bolagsordningen. Den avgör vem som beslutar hos er och står på den utskrivna sidan.',
    },
    size: {
      label: 'Hur många arbetar hos er?',
      use: 'Räkna alla som arbetar, anställda och ideella, men inte deltagare. Den som läser den utskrivna sidan ser hur stora ni är. Lagens gränser räknas på annat sätt:',
      link: 'Er väg på 20 minuter',
    },
    place: { label: 'Ort', use: 'Står på den utskrivna sidan.' },
    email: {
      label: 'E-postadress',
      use: 'Organisationens gemensamma adress, inte en persons. Står på den utskrivna sidan.',
    },
    phone: { label: 'Telefon', use: 'Organisationens nummer. Står på den utskrivna sidan.' },
    web: { label: 'Webbplats', use: 'Står på den utskrivna sidan.' },
  },
  webOff: 'Det här ser inte ut som en webbadress. Skriv till exempel www.kafeangen.se.',
  emailOff: 'Det här ser inte ut som en e-postadress. Skriv till exempel info@kafeangen.se.',
  forms: {
    'ideell-forening': 'Ideell förening',
    'ekonomisk-forening': 'Ekonomisk förening, även arbetskooperativ',
    stiftelse: 'Stiftelse',
    'svb-aktiebolag': 'Aktiebolag med särskild vinstutdelningsbegränsning (svb)',
    aktiebolag: 'Annat aktiebolag',
    trossamfund: 'Trossamfund eller registrerat trossamfund',
    annan: 'Annan form',
  } satisfies Record<OrganisationForm, string>,
  sizes: {
    '1-5': '1–5',
    '6-20': '6–20',
    '21-50': '21–50',
    'over-50': 'Över 50',
  } satisfies Record<OrganisationSize, string>,
  rolesIntro:
    'Rutiner och checklistor talar om roller. Skriv vad rollen heter hos er. Skriv titeln, inte namnet på den som har den: då stämmer papperet även när någon slutar. Samma titel får stå på flera rader. Lämna tomt det som inte finns.',
  roleTitle: 'Titel hos er',
  roles: {
    ordforande: ['Leder styrelsen', 'ordförande'],
    verksamhetsledare: ['Leder arbetet från dag till dag', 'verksamhetsledare'],
    samordnare: ['Håller ihop kvalitetsarbetet och pärmen', 'samordnare'],
    handledare: ['Handleder deltagarna', 'handledare'],
    ekonomi: ['Sköter ekonomin', 'kassör'],
    samverkan: ['Har kontakten med kommun och myndigheter', 'verksamhetsledare'],
    arbetsmiljo: ['Har fått uppgifterna i arbetsmiljöarbetet', 'verksamhetsledare'],
    skyddsombud: ['Företräder dem som arbetar i frågor om arbetsmiljö', 'skyddsombud'],
    dataskydd: ['Svarar på frågor om personuppgifter', 'dataskyddsansvarig'],
    mottagare: ['Tar emot klagomål, synpunkter och avvikelser', 'verksamhetsledare'],
    ersattare: ['Tar emot när mottagaren är borta eller själv berörs', 'ordförande'],
  } satisfies Record<RoleId, [task: string, example: string]>,
  example: (title: string) => `Till exempel: ${title}`,
  logo: {
    label: 'Logotyp',
    use: 'Står bredvid rubriken i PDF-filerna. En bild i PNG eller JPEG går bra. Den läses bara i er webbläsare, görs högst 480 × 240 bildpunkter stor och sparas utan det som kan följa med en bildfil, till exempel platsen där den togs.',
    pick: 'Välj en bild',
    change: 'Byt bild',
    alt: 'Logotyp',
    preview: 'Så ser den ut på papper.',
    reading: 'Läser bilden …',
    done: 'Logotypen är inlagd.',
    remove: 'Ta bort logotypen',
    removed: 'Logotypen är borttagen.',
    refused: {
      'not-a-picture': 'Filen är ingen bild. Välj en bild i PNG eller JPEG.',
      'too-big': 'Filen är större än 15 MB. Spara bilden i mindre storlek och välj den igen.',
      svg: 'SVG-bilder tas inte emot, eftersom de kan innehålla program. Spara bilden som PNG och välj den igen.',
      unreadable: 'Bilden går inte att läsa i den här webbläsaren. Spara den som PNG eller JPEG och välj den igen.',
    },
  },
} as const;
