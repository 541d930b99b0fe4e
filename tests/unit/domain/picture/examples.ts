import { type Picture, picture } from '@/schema/picture';
import type { PictureWords } from '@/domain/picture/sizes';

const about = { title: 'Titel', description: 'Så är den byggd.', updated: '2026-11-22' };

/** Words as long as the schema allows: whatever an author may write has room. */
const long = (letters: number) => {
  const words =
    'verksamheten avgör tillsammans med deltagarna hur arbetet ska gå till och skriver ned det som beslutas så att alla kan följa det sedan';
  return words.slice(0, letters).trim();
};

export const words: PictureWords = {
  yes: 'Ja',
  no: 'Nej',
  decides: 'Beslutar',
  does: 'Gör',
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
};

const step = (more: Record<string, unknown> = {}) => ({ title: 'Steg', who: ['Samordnaren'], when: 'Genast', ...more });
const heavy = {
  title: long(40),
  when: long(80),
  papers: [long(50), long(50)],
  branches: [
    { title: long(40), text: long(140) },
    { title: long(40), text: long(140) },
  ],
};

const raw: Record<string, unknown> = {
  flow: {
    ...about,
    kind: 'flow',
    start: 'Början',
    steps: [step({ branches: heavy.branches }), step(), step({ question: { text: 'Hjälpte det?', back: 1 } })],
    end: 'Slut',
  },
  'a heavy flow': {
    ...about,
    kind: 'flow',
    start: long(40),
    steps: [
      { ...heavy, who: [long(60)], question: { text: long(80), no: long(80) } },
      { ...heavy, who: [long(60), long(60)], question: { text: long(80), back: 1 } },
      step(),
      { ...heavy, who: [long(60)] },
    ],
    end: long(40),
  },
  'a flow with lanes': {
    ...about,
    kind: 'flow',
    lanes: ['Samordnaren', 'Deltagaren', 'Handledaren'],
    start: 'Början',
    steps: [
      step({ papers: ['Blad'], question: { text: 'Går det?', no: 'Sluta' } }),
      step({ title: 'Mottagande', who: ['Handledaren'], papers: ['Rutin'] }),
      step({ who: ['Handledaren', 'Deltagaren'], branches: heavy.branches.slice(1) }),
      step({ who: ['Deltagaren', 'Handledaren'], question: { text: 'Är det dags?', back: 3 } }),
      step({ who: ['Samordnaren', 'Deltagaren'], papers: ['Lista', 'Intyg'] }),
    ],
    end: 'Slut',
  },
  pyramid: {
    ...about,
    kind: 'pyramid',
    top: long(40),
    bottom: long(40),
    layers: ['Policy', 'Riktlinje', 'Process', 'Rutin', 'Checklista', 'Instruktion'].map((title) => ({
      title,
      says: long(30),
      decides: long(60),
      example: long(70),
    })),
    base: { title: long(40), says: long(80) },
  },
  wheel: {
    ...about,
    kind: 'wheel',
    centre: 'Ett år på ett blad',
    months: Array.from({ length: 12 }, (_, i) => ({
      do: long(70),
      short: 'Deltagare',
      who: long(60),
      board: i % 3 === 0,
    })),
    legend: { board: long(28), others: long(28) },
  },
  cycle: {
    ...about,
    kind: 'cycle',
    centre: 'Varv efter varv',
    phases: ['Planera', 'Göra', 'Följa upp', 'Förbättra'].map((title, i) => ({
      title,
      do: Array.from({ length: i + 1 }, () => long(60)),
    })),
  },
  roles: {
    ...about,
    kind: 'roles',
    levels: [
      [{ title: 'Medlemmarna', decides: long(110), does: long(110) }],
      [{ title: 'Styrelsen', decides: long(110) }],
      [
        { title: 'Verksamhetsledaren', decides: long(110), does: long(110) },
        { title: 'Samordnaren', does: long(110) },
      ],
    ],
    beside: [
      { title: 'Skyddsombudet', does: long(110) },
      { title: 'Den som sköter dataskyddet', decides: long(110), does: long(110) },
      { title: 'Revisorn', does: long(110) },
    ],
    voice: { text: long(80), level: 2 },
    everybody: long(90),
  },
};

/** Pictures of every kind, with as much as they can hold. */
export const pictures: [name: string, picture: Picture][] = Object.entries(raw).map(([name, data]) => [
  name,
  picture.parse(data),
]);

export const pictureOf = (name: string): Picture => pictures.find(([other]) => other === name)![1];
