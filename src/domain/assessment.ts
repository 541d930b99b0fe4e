import type { Assessment, Criterion } from '../schema/assessment';
import type { Scale } from '../schema/scale';
import type { SourceTitles } from './law';

/** A self-assessment with all that is needed to show it or to make a document of the answers. */
export interface AssessmentContent {
  assessment: Assessment;
  scale: Scale;
  /** Titles of the laws the criteria name, by source id. */
  sourceTitles: SourceTitles;
}

export type Evidence = 'A' | 'B' | 'C' | 'D';

/** What the reader has answered for one criterion. */
export interface Answer {
  /** 0–4, or null when not answered. */
  level: number | null;
  evidence: Evidence | null;
  note: string;
  /** True when the criterion does not concern the organisation; counts only with a reason. */
  notApplicable: boolean;
  reason: string;
}

export const NO_ANSWER: Answer = { level: null, evidence: null, note: '', notApplicable: false, reason: '' };

export type AnswerOf = (criterionId: string) => Answer;

export interface CriterionResult {
  criterion: Criterion;
  answer: Answer;
  /** What the reader says. null = not answered, or not applicable. */
  selfRated: number | null;
  /** The highest level the stated evidence carries, never above selfRated. */
  evidenced: number | null;
}

export interface AreaResult {
  id: string;
  title: string;
  criteria: CriterionResult[];
  answered: number;
  /** Mean of the self-rated levels, one decimal; null when nothing is answered. */
  selfRated: number | null;
  /** Mean of the evidenced levels, one decimal; null when nothing is answered. */
  evidenced: number | null;
}

export interface AssessmentResult {
  areas: AreaResult[];
  answered: number;
  total: number;
  notApplicable: number;
  /** Criteria with a law behind them that stand below 2 (not written and decided). */
  legalGaps: CriterionResult[];
  /** The three criteria to work on first. */
  nextActions: CriterionResult[];
}

export function criteriaOf(assessment: Assessment): Criterion[] {
  return assessment.areas.flatMap((area) => area.criteria);
}

/**
 * The level that the evidence carries. Each rule in `scale.needs` says which strength
 * a level needs; a level that lacks it falls to the nearest level without such a need.
 * Method: self-rated and evidenced are shown side by side and never blocked.
 */
export function evidencedLevel(level: number, evidence: Evidence | null, scale: Scale): number {
  const carries = (candidate: number) =>
    scale.needs.every((need) => need.level !== candidate || (evidence !== null && evidence >= need.evidence));
  let carried = level;
  while (carried > 0 && !carries(carried)) carried -= 1;
  return carried;
}

/** Not applicable counts only with a reason: otherwise it would be a way to look better. */
export function isSettled(answer: Answer): boolean {
  return answer.notApplicable ? answer.reason.trim() !== '' : answer.level !== null;
}

/** The whole result of a self-assessment. Pure: the same answers always give the same result. */
export function assess(assessment: Assessment, scale: Scale, answerOf: AnswerOf): AssessmentResult {
  const areas = assessment.areas.map(({ id, title, criteria }): AreaResult => {
    const results = criteria.map((criterion): CriterionResult => {
      const answer = answerOf(criterion.id);
      const selfRated = answer.notApplicable ? null : answer.level;
      return {
        criterion,
        answer,
        selfRated,
        evidenced: selfRated === null ? null : evidencedLevel(selfRated, answer.evidence, scale),
      };
    });
    return {
      id,
      title,
      criteria: results,
      answered: results.filter(({ answer }) => isSettled(answer)).length,
      selfRated: mean(results.map((result) => result.selfRated)),
      evidenced: mean(results.map((result) => result.evidenced)),
    };
  });
  const results = areas.flatMap((area) => area.criteria);
  return {
    areas,
    answered: areas.reduce((sum, area) => sum + area.answered, 0),
    total: results.length,
    notApplicable: results.filter(({ answer }) => answer.notApplicable && isSettled(answer)).length,
    legalGaps: results.filter(
      ({ criterion, selfRated }) => criterion.legal.length > 0 && selfRated !== null && selfRated < 2,
    ),
    nextActions: nextActions(results),
  };
}

/**
 * Which three to work on first: legal duties below 2, then the lowest level, then the
 * largest gap between what is said and what is evidenced, then reading order.
 * A criterion that is evidenced at 4 needs nothing.
 */
function nextActions(results: CriterionResult[]): CriterionResult[] {
  const duty = ({ criterion, selfRated }: CriterionResult) =>
    criterion.legal.length > 0 && (selfRated ?? 4) < 2 ? 0 : 1;
  return results
    .filter(({ evidenced }) => (evidenced ?? 4) < 4)
    .sort(
      (a, b) =>
        duty(a) - duty(b) ||
        (a.selfRated ?? 0) - (b.selfRated ?? 0) ||
        // The lower of two at the same level has the larger gap. Where all is equal, sort keeps the reading order.
        (a.evidenced ?? 0) - (b.evidenced ?? 0),
    )
    .slice(0, 3);
}

function mean(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0
    ? null
    : Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 10) / 10;
}
