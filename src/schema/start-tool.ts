import { z } from 'zod';
import { contentId, isoDate, sentence } from './id';
import { suits, WORKFORCE } from './path';
import { ASSIGNMENTS, BOUND_FORMS, EMPLOYEE_BANDS } from './requirement';

const answer = <Id extends z.ZodType>(id: Id) =>
  z.strictObject({
    /** Permanent; the reader's answer hangs on it. */
    id,
    label: sentence,
    /** What the answer means for what is shown. Readable without the tool. */
    meaning: sentence,
  });

const question = <Answer extends z.ZodType>(one: Answer) =>
  z.strictObject({
    /** The question as it is asked. */
    title: sentence,
    /** How to answer, and why it is asked. */
    help: sentence,
    answers: z.array(one).min(2, { error: 'behöver minst två svar' }),
  });

const step = z.strictObject({
  /** Permanent. */
  id: contentId,
  title: sentence,
  /** What is done, and how you know that it is done. */
  text: sentence,
  minutes: z.number().int().min(5).max(240),
  chapter: z.string(),
  routine: contentId,
  checklist: contentId,
  /** Left out for those who have ticked any of these under "have". */
  unless: z.array(contentId).default([]),
  /** Comes first for those who have chosen any of these under "pressing". */
  urgent: z.array(contentId).default([]),
  /** Whom it is for. Those it is written for get it before what is for everybody. */
  suits: suits.optional(),
  /** Why it is worth doing early, as the end of "Därför att …". */
  because: sentence,
});

/** content/start-tool/start-tool.yaml: five questions and what follows from the answers. */
export const startTool = z.strictObject({
  updated: isoDate,
  lead: sentence,
  questions: z.strictObject({
    form: question(answer(z.enum([...BOUND_FORMS, 'annan']))),
    size: question(answer(z.enum(WORKFORCE))),
    employees: question(answer(z.enum(EMPLOYEE_BANDS))),
    does: question(
      answer(contentId).extend({
        /** What the requirements and paths call it. Empty: nothing that any requirement hangs on. */
        counts: z.array(z.enum(ASSIGNMENTS)).default([]),
        /** Cannot be ticked together with another. */
        alone: z.boolean().default(false),
      }),
    ),
    have: question(answer(contentId).extend({ alone: z.boolean().default(false) })),
    pressing: question(answer(contentId)),
  }),
  /** In order of weight. Three are shown. */
  steps: z.array(step).min(3, { error: 'behöver minst tre steg' }),
});

export type StartTool = z.infer<typeof startTool>;
export type StartStep = StartTool['steps'][number];
