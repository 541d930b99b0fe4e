import {
  type Assignment,
  type Bounds,
  type Fit,
  fitOf,
  isDescribed,
  type Profile,
  type RequirementKind,
} from '../../domain/requirement';

/** What a reader has chosen above the matrix. */
export interface Choice {
  framework: string;
  kind: RequirementKind | '';
  onlyGaps: boolean;
  profile: Profile<Assignment>;
}

export const EVERYTHING: Choice = {
  framework: '',
  kind: '',
  onlyGaps: false,
  profile: { form: null, employees: null, assignments: [] },
};

/** A row of the page's own table. */
export interface Row extends Bounds {
  element: HTMLElement;
  framework: string;
  gap: boolean;
}

const words = (value: string | undefined) => (value ? value.split(' ') : []);

/** The requirements as they stand in the page: the table is the data, so that it is there without JavaScript. */
export function readRows(page: ParentNode): Row[] {
  return [...page.querySelectorAll<HTMLElement>('tr[data-kind]')].map((element) => {
    const { kind, forms, sizes, does, when } = element.dataset;
    return {
      element,
      framework: element.closest<HTMLElement>('[data-framework]')?.dataset.framework ?? '',
      kind: kind as RequirementKind,
      forms: words(forms),
      sizes: words(sizes),
      assignments: words(does),
      when,
      gap: element.querySelector('td:last-child a') === null,
    };
  });
}

/** Which rows a choice shows, each with how it fits; null when nothing is said of the organisation. */
export function choose<T extends Omit<Row, 'element'>>(
  rows: readonly T[],
  choice: Choice,
): { row: T; fit: Fit | null }[] {
  const described = isDescribed(choice.profile);
  return rows
    .filter(
      (row) =>
        (choice.framework === '' || row.framework === choice.framework) &&
        (choice.kind === '' || row.kind === choice.kind) &&
        (!choice.onlyGaps || row.gap),
    )
    .map((row) => ({ row, fit: described ? fitOf(row, choice.profile) : null }))
    .filter((chosen) => chosen.fit !== 'no');
}

/** Shows the chosen rows and hides the rest, with the sections that are left empty. Marks say in words how a row fits. */
export function show(
  rows: readonly Row[],
  chosen: readonly { row: Row; fit: Fit | null }[],
  marks: Readonly<Record<Exclude<Fit, 'no'>, string>>,
): void {
  const fits = new Map(chosen.map(({ row, fit: how }) => [row, how]));
  for (const row of rows) {
    row.element.hidden = !fits.has(row);
    row.element.querySelector('.matrix-mark')?.remove();
    const how = fits.get(row);
    if (!how || how === 'no') continue;
    const mark = Object.assign(document.createElement('b'), {
      className: 'matrix-mark',
      textContent: ` ${marks[how]}`,
    });
    row.element.querySelector('th')?.append(mark);
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-framework]'))
    section.hidden = section.querySelector('tr[data-kind]:not([hidden])') === null;
}
