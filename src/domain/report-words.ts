import type { BinderWords } from './binder/words';

/** The Swedish the report builders need. Comes in as an argument: the domain holds no texts of its own. */
export interface ReportWords {
  origin: (address: string) => string;
  routine: {
    purpose: string;
    scope: string;
    responsible: string;
    fields: string;
    fieldLabel: string;
    fieldValue: string;
    steps: string;
    who: string;
    when: string;
    record: string;
    records: string;
    recordWhat: string;
    recordWhere: string;
    recordKeep: string;
    deviations: string;
    small: string;
    decision: string;
    adoptedBy: string;
    undecided: string;
    reviewEvery: (months: number) => string;
    signature: readonly string[];
  };
  template: {
    review: string;
    keep: string;
    reviewEvery: (months: number) => string;
  };
  checklist: {
    progress: (done: number, total: number) => string;
    who: string;
    when: string;
    evidence: (text: string) => string;
    good: string;
    filledBy: readonly string[];
    notes: string;
  };
  assessment: {
    summary: string;
    answered: (done: number, total: number) => string;
    noGrade: string;
    profile: string;
    area: string;
    selfRated: string;
    evidenced: string;
    answeredColumn: string;
    part: (part: number, whole: number) => string;
    chartAlt: (bars: string) => string;
    chartCaption: string;
    noAnswer: string;
    outOf: (value: string) => string;
    legalGaps: string;
    noLegalGaps: string;
    nextSteps: string;
    noNextSteps: string;
    allAnswers: string;
    criterion: string;
    level: string;
    levelText: (value: number, label: string) => string;
    evidence: string;
    anchor: string;
    note: string;
    notApplicable: (reason: string) => string;
    noReason: string;
    decision: string;
    signature: readonly string[];
    form: {
      howTo: string;
      scale: string;
      evidenceOf: string;
      notApplicable: string;
      note: string;
      nextSteps: string;
    };
  };
  binder: BinderWords;
}
