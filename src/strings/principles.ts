import type { MarkedKind } from '../domain/principles';

/** Swedish texts of the horizontal principles. */
export const principleWords = {
  title: 'Principer',
  description:
    'Jämställdhet, lika möjligheter, tillgänglighet och miljö: vad de betyder i arbetet, vad lagen kräver, var det görs i handboken och var det saknas.',
  lead: 'Fyra principer går genom allt. De är ingens egen uppgift, och därför lätta att glömma. En text är märkt bara när den gör något: ett steg, en fråga, en räkning eller en punkt att bocka av.',
  here: 'Här görs något för:',
  overview: 'Så många texter är märkta',
  principle: 'Princip',
  of: (some: number, all: number) => `${some} av ${all}`,
  practice: 'I arbetet',
  law: 'Vad lagen kräver',
  chapter: 'Kapitlet som handlar om just det:',
  done: 'Här görs det',
  gaps: 'Här görs det inte',
  gapsWhy: 'Allt behöver inte vara märkt. Läs listan och fråga om något fattas. Föreslå gärna en ändring.',
  noGaps: 'Alla är märkta.',
  kinds: {
    chapter: 'Kapitel',
    routine: 'Rutiner',
    checklist: 'Checklistor',
  } satisfies Record<MarkedKind, string>,
} as const;
