import { z } from 'zod';
import { contentId, isoDate, sentence } from './id';

/** What a reader can go on to. Its name is taken from the thing itself. */
const see = z.strictObject({
  chapter: z.string().optional(),
  routine: contentId.optional(),
  checklist: contentId.optional(),
  term: contentId.optional(),
});
export type See = z.infer<typeof see>;

/** A few words in a box. The drawing grows with its texts, but a long one makes it hard to take in at a glance. */
const brief = (letters: number) => sentence.max(letters, { error: `är längre än ${letters} tecken` });

const step = z.strictObject({
  title: brief(40),
  /** Roles. When the picture has lanes, names of lanes that stand side by side. */
  who: z.array(brief(60)).default([]),
  when: brief(80).optional(),
  /** Papers that are filled in or followed. */
  papers: z.array(brief(50)).default([]),
  /** Ways out to somebody else, beside the ordinary way. */
  branches: z.array(z.strictObject({ title: brief(40), text: brief(140) })).default([]),
  /** What must be answered with yes to go on. No leads out, or back to a step, counted from 1. */
  question: z
    .strictObject({ text: brief(80), no: brief(80).optional(), back: z.number().int().min(1).optional() })
    .refine(({ no, back }) => (no === undefined) !== (back === undefined), {
      error: 'ska ha no (vad som händer vid nej) eller back (numret på steget man går tillbaka till), inte båda',
    })
    .optional(),
  see: see.optional(),
});

const about = {
  /** Stands under the picture. */
  title: brief(60),
  /** For those who do not see it: how it is built. What it says is read out from the list. */
  description: sentence,
  updated: isoDate,
};

const flow = z.strictObject({
  kind: z.literal('flow'),
  ...about,
  /** Columns, one for each role. Without them a step says who in words. */
  lanes: z.array(brief(14)).min(2).max(3).optional(),
  start: brief(40),
  steps: z.array(step).min(2).max(12),
  end: brief(40),
});

const pyramid = z.strictObject({
  kind: z.literal('pyramid'),
  ...about,
  top: brief(40),
  bottom: brief(40),
  /** From the top down. */
  layers: z
    .array(
      z.strictObject({
        title: brief(14),
        says: brief(30),
        decides: brief(60),
        example: brief(70),
        see: see.optional(),
      }),
    )
    .min(3)
    .max(6),
  /** What the pyramid stands on. */
  base: z.strictObject({ title: brief(40), says: brief(80), see: see.optional() }),
});

const wheel = z.strictObject({
  kind: z.literal('wheel'),
  ...about,
  centre: brief(30),
  months: z
    .array(
      z.strictObject({
        do: brief(70),
        /** The same in one word, for a small drawing. */
        short: brief(9),
        who: brief(60).optional(),
        /** The board's month. */
        board: z.boolean().default(false),
        see: see.optional(),
      }),
    )
    .length(12, { error: 'ska ha tolv månader, januari först' }),
  /** What the two sorts of months are. */
  legend: z.strictObject({ board: brief(40), others: brief(40) }),
});

const cycle = z.strictObject({
  kind: z.literal('cycle'),
  ...about,
  centre: brief(30),
  phases: z
    .array(z.strictObject({ title: brief(14), do: z.array(brief(60)).min(1).max(4), see: see.optional() }))
    .length(4, { error: 'ska ha fyra steg' }),
});

const role = z.strictObject({
  title: brief(32),
  decides: brief(110).optional(),
  does: brief(110).optional(),
  see: see.optional(),
});

const roles = z.strictObject({
  kind: z.literal('roles'),
  ...about,
  /** What the two parts of a box are called, when not ”Beslutar” and ”Gör”. */
  labels: z.strictObject({ decides: brief(14), does: brief(14) }).optional(),
  /** From the top down, one or two roles on each. */
  levels: z.array(z.array(role).min(1).max(2)).min(2).max(6),
  beside: z.array(role).max(4).default([]),
  /** How those on the lowest level have a say, and on which level they are heard, counted from 1. */
  voice: z.strictObject({ text: brief(80), level: z.number().int().min(1) }),
  /** What holds for everybody. */
  everybody: brief(90),
});

/** One YAML file in content/pictures/ = one picture. An author writes words; src/domain/picture draws. */
export const picture = z
  .discriminatedUnion('kind', [flow, pyramid, wheel, cycle, roles], {
    error: 'ska vara ett av: flow, pyramid, wheel, cycle, roles',
  })
  .superRefine((drawn, context) => {
    if (drawn.kind !== 'flow') return;
    for (const [i, { who, question }] of drawn.steps.entries()) {
      const columns = who.map((name) => drawn.lanes?.indexOf(name) ?? 0).sort();
      const isSideBySide =
        columns.length > 0 &&
        columns.every((column, at) => column >= 0 && (at === 0 || column === columns[at - 1]! + 1));
      if (drawn.lanes && !isSideBySide)
        context.addIssue({
          code: 'custom',
          path: ['steps', i, 'who'],
          message: `ska vara namn som står under lanes, bredvid varandra där: ${drawn.lanes.join(', ')}`,
        });
      if (question?.back !== undefined && question.back > i + 1)
        context.addIssue({
          code: 'custom',
          path: ['steps', i, 'question', 'back'],
          message: 'ska vara numret på det här steget eller ett tidigare',
        });
    }
  });

export type Picture = z.infer<typeof picture>;
type OfKind<K extends Picture['kind']> = Extract<Picture, { kind: K }>;
export type FlowPicture = OfKind<'flow'>;
export type PyramidPicture = OfKind<'pyramid'>;
export type WheelPicture = OfKind<'wheel'>;
export type CyclePicture = OfKind<'cycle'>;
export type RolesPicture = OfKind<'roles'>;
