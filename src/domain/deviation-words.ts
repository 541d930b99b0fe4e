import type { Need, Status } from './deviation';
import type { Effect } from './effect';

/** The Swedish that documents about a log need. Comes in as an argument: the domain holds no texts of its own. */
export interface DeviationWords {
  origin: (address: string) => string;
  statuses: Readonly<Record<Status, string>>;
  needs: Readonly<Record<Need, string>>;
  late: string;
  effects: Readonly<Record<Effect, string>>;
  none: string;
  was: (name: string) => string;
  noAnswer: string;
  /** What each field is called. */
  fields: {
    number: string;
    date: string;
    reported: string;
    kind: string;
    area: string;
    place: string;
    seriousness: string;
    reporter: string;
    happened: string;
    immediate: string;
    notified: string;
    causeKind: string;
    cause: string;
    measure: string;
    responsible: string;
    due: string;
    done: string;
    answered: string;
    effect: string;
    effectDate: string;
    effectNote: string;
    story: string;
    status: string;
  };
  report: {
    one: (name: string) => string;
    list: (year: string) => string;
    listOf: (count: number, chosen: string) => string;
    warning: string;
    all: string;
    fact: string;
    value: string;
    whenAndWhere: string;
    todo: string;
    whoAndWhen: string;
  };
  board: {
    title: (period: string) => string;
    subtitle: string;
    inShort: string;
    total: (total: number, open: number, late: number) => string;
    answers: (answered: number, medianDays: string, inTime: number) => string;
    noAnswers: string;
    effects: (yes: number, partly: number, no: number) => string;
    silence: string;
    quarters: string;
    quarter: (quarter: string) => string;
    sum: string;
    median: string;
    chart: string;
    chartAlt: (bars: string) => string;
    count: string;
    byKind: string;
    byArea: string;
    byCause: string;
    byReporter: string;
    few: string;
    fewWhy: string;
    notChosen: string;
    serious: string;
    noSerious: string;
    late: string;
    noLate: string;
    decisions: string;
    decisionLines: string;
    signature: readonly string[];
  };
  form: {
    howTo: string;
    urgent: string;
    kind: string;
    seriousness: string;
    area: string;
    reporter: string;
    write: Readonly<Record<string, string>>;
    forReceiver: string;
    cause: string;
    number: string;
    handIn: string;
  };
}
