import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, dist, pageAt, textOf } from './support';

interface Framework {
  title: string;
  requirements: { id: string; ref: string; text: string; verified: boolean }[];
}
const frameworks = contentOf<Framework>('requirements');
const requirements = frameworks.flatMap(([, { requirements: own }]) => own);
const matrix = pageAt('/kravmatris/').document;

describe('the matrix of requirements', () => {
  it('has every requirement as a row, without JavaScript, in its own words', () => {
    const missing = requirements.filter(({ id, ref, text }) => {
      const row = textOf(matrix.querySelector(`tr[id="${id}"]`));
      return !row.includes(ref) || !row.includes(text);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(matrix.querySelectorAll('tr[data-kind]')).toHaveLength(requirements.length);
    expect(matrix.querySelectorAll('tr[hidden]')).toEqual([]);
  });

  it('says in words what is a gap and what nobody has checked', () => {
    const wrong = requirements.filter(({ id, verified }) => {
      const row = matrix.querySelector(`tr[id="${id}"]`);
      const said = textOf(row);
      const answered = row?.querySelector('td:last-child a') !== null;
      return said.includes('Lucka') === answered || said.includes('Ej kontrollerad') === verified;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('leads from every text back to the requirements it answers to', () => {
    const back = pageAt('/kravmatris/sidor/').document;
    const links = back.querySelectorAll('.matrix-texts li a').map((link) => link.getAttribute('href') ?? '');
    const forth = matrix.querySelectorAll('tr[data-kind] td:last-child a');
    expect(links.length).toBeGreaterThan(1000);
    expect(links).toHaveLength(forth.length);
    const ids = new Set(requirements.map(({ id }) => id));
    expect(links.filter((href) => !ids.has(href.split('#')[1] ?? ''))).toEqual([]);
  });

  it('counts law and regulation apart from what one chooses', () => {
    const foot = matrix.querySelector('.matrix-counts tfoot tr');
    const rows = matrix.querySelectorAll('tr[data-kind=lag], tr[data-kind=foreskrift]');
    expect(textOf(foot?.querySelector('td'))).toBe(String(rows.length));
  });
});

describe('the file for a spreadsheet', () => {
  const bytes = readFileSync(join(dist, 'kravmatris.csv'));
  const text = bytes.toString('utf8');

  it('begins with a byte order mark and has Windows line endings and semicolons', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\r\n')).toHaveLength(requirements.length + 2);
    expect(text.slice(1).startsWith('Id;Ramverk;Hänvisning;Krav;')).toBe(true);
  });

  it('has every requirement', () => {
    expect(requirements.filter(({ id }) => !text.includes(`\r\n${id};`)).map(({ id }) => id)).toEqual([]);
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(text.match(/(?:^|[;\n])"?[=+@-](?!\d)/gm)).toBeNull();
  });
});

describe('facts to check', () => {
  const page = pageAt('/om/fakta/').document;

  it('name every framework with something nobody has checked', () => {
    const doubtful = frameworks.filter(([, { requirements: own }]) => own.some(({ verified }) => !verified));
    const links = page.querySelectorAll('.fact-list a').map((link) => link.getAttribute('href') ?? '');
    expect(doubtful.length).toBeGreaterThan(3);
    expect(
      doubtful.map(([id]) => id).filter((id) => !links.some((href) => href.endsWith(`/kravmatris/#${id}`))),
    ).toEqual([]);
  });

  it('are counted by the month they are to be looked at', () => {
    const months = page.querySelectorAll('section[aria-labelledby=sedan] li').map(textOf);
    expect(months.length).toBeGreaterThan(1);
    expect(months.filter((month) => !/^[a-zåäö]+ 20\d\d: \d+ uppgift(er)?$/.test(month))).toEqual([]);
  });
});
