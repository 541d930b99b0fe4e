/** The known names most like a misspelt one, best first; none when nothing is close enough to be what was meant. */
export function nearest(wanted: string, known: readonly string[], count = 3): string[] {
  return known
    .map((name) => ({ name, steps: editSteps(wanted, name) }))
    .filter(({ name, steps }) => steps <= Math.max(2, name.length / 3) || isPart(wanted, name))
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

/** A shortened or lengthened name: "kvalitetssystem" for "kvalitet". */
function isPart(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && (a.includes(b) || b.includes(a));
}

/** How many letters have to be added, taken away or changed to make one into the other (Levenshtein). */
function editSteps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
  }
  return row[b.length]!;
}
