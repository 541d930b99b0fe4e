import { swedishDate } from '../domain/swedish';

/** Swedish texts where the site's text has changed and the reader chooses. */
export const changeWords = {
  heading: (title: string) => `Ändrad text: ${title}`,
  nothing: 'Texten i pärmen är densamma som på webbplatsen.',
  kinds: { ordval: 'Ordval', innebord: 'Innebörd' },
  kindWhy: {
    ordval: 'Samma sak med andra ord. Ingen behöver besluta på nytt.',
    innebord: 'Texten säger något annat än förut. Tar ni in den behöver dokumentet beslutas på nytt.',
  },
  versions: (from: string, to: string) => `Webbplatsens version ${from} → ${to}.`,
  decided: (says: string) => `${says}. Beslutet gäller den text som står i pärmen nu.`,
  told: 'Det här säger författarna',
  untold: 'Författarna har inte skrivit vad som är nytt. Läs båda texterna.',
  change: (version: string, date: string, kind: string, what: string) =>
    `${version}, ${swedishDate(date)} (${kind.toLowerCase()}): ${what}`,
  old: 'I er pärm',
  now: 'På webbplatsen nu',
  gone: 'Borttaget:',
  added: 'Nytt:',
  newSection: 'Avsnittet är nytt.',
  goneSection: 'Avsnittet är borttaget.',
  adapted: 'Här har ni en egen text.',
  yours: 'Er text',
  head: {
    title: 'Rubriken är ändrad.',
    responsible: 'Vem som ansvarar är ändrat.',
    fields: 'Uppgifterna att fylla i är ändrade.',
    review: 'Föreslagen tid mellan genomgångar är ändrad.',
  },
  homeless: (count: number) =>
    count === 1
      ? 'Ett avsnitt där ni har en egen text finns inte längre.'
      : `${count} avsnitt där ni har egna texter finns inte längre.`,
  choice: 'Vad vill ni göra?',
  keep: 'Behåll texten i pärmen',
  keepWhy: 'Inget ändras. Frågan kommer igen vid nästa ändring på webbplatsen.',
  take: 'Ta den nya texten',
  takeWhy: 'Webbplatsens nya text tar den gamlas plats.',
  takeDrops: (count: number) =>
    count === 1
      ? 'Er egen text i det ändrade avsnittet tas bort.'
      : `Era egna texter i de ${count} ändrade avsnitten tas bort.`,
  takeWithMine: 'Ta den nya texten och behåll våra anpassningar',
  takeWithMineWhy: 'Webbplatsens nya text, med era egna texter kvar på sina platser.',
  newVersion: (version: string) => `Dokumentet blir version ${version} och behöver beslutas på nytt.`,
  done: {
    keep: (title: string) => `${title}: texten i pärmen är kvar.`,
    take: (title: string) => `${title}: den nya texten är i pärmen.`,
    'take-with-mine': (title: string) => `${title}: den nya texten är i pärmen, med era anpassningar.`,
  },
  next: (count: number) => (count === 1 ? 'En ändrad text till' : `${count} ändrade texter till`),
  kept: 'Ni har valt att behålla texten i pärmen. Ni kan välja om.',
  failed: 'Det gick inte att ta in texten. Inget är ändrat. Försök igen.',
} as const;
