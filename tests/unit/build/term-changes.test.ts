import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readChangeLog, termChanges } from '@/build/term-changes';

const patch = (file: string, ...lines: string[]) => [`diff --git a/${file} b/${file}`, ...lines];
const days = (...lines: string[]) =>
  readChangeLog(lines.join('\n')).map(({ date, files, commits }) => [
    date,
    commits.join(' '),
    ...files.map(({ file, change }) => `${change} ${file}`),
  ]);
const A = 'content/glossary/a.yaml';
const B = 'content/glossary/b.yaml';

describe('readChangeLog', () => {
  test('tells what is new, has a new definition, is changed and is gone', () => {
    expect(
      days(
        'commit c3 2026-11-22',
        ...patch(A, '--- a', '+++ b', '@@ -4 +4 @@', '-definition: x', '+definition: y'),
        ...patch(B, '@@ -5 +5 @@', '-easy: x', '+easy: y'),
        'commit c2 2026-11-21',
        ...patch('content/confusions/f.yaml', 'new file mode 100644', '+title: F'),
        ...patch('content/glossary/c.yaml', 'deleted file mode 100644', '-definition: borta'),
      ),
    ).toEqual([
      ['2026-11-22', 'c3', `definition ${A}`, `changed ${B}`],
      ['2026-11-21', 'c2', 'added content/confusions/f.yaml', 'removed content/glossary/c.yaml'],
    ]);
  });

  test('makes one day of many commits, and keeps the strongest change of a file', () => {
    expect(
      days(
        'commit c3 2026-11-22',
        ...patch(A, '+definition: z'),
        'commit c2 2026-11-22',
        ...patch(A, 'new file mode 100644', '+definition: y'),
        'commit c1 2026-11-22',
        ...patch(B, '+easy: y'),
      ),
    ).toEqual([['2026-11-22', 'c3 c2 c1', `added ${A}`, `changed ${B}`]]);
  });

  test('takes a file that was there and went the same day as gone', () => {
    expect(
      days(
        'commit c2 2026-11-22',
        ...patch(A, 'deleted file mode 100644'),
        'commit c1 2026-11-22',
        ...patch(A, 'new file mode 100644'),
      ),
    ).toEqual([['2026-11-22', 'c2 c1', `removed ${A}`]]);
  });

  test('leaves out templates and days with nothing else', () => {
    expect(days('commit c1 2026-11-22', ...patch('content/glossary/_mall.yaml', '+definition: y'))).toEqual([]);
  });
});

describe('termChanges', () => {
  /** A repository with one commit that adds a term. */
  function repository(): string {
    const root = mkdtempSync(join(tmpdir(), 'parm-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    mkdirSync(join(root, 'content/glossary'), { recursive: true });
    writeFileSync(join(root, A), 'term: a\ndefinition: b\n');
    const date = '2026-11-20T12:00:00+0100';
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        cwd: root,
        env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
        stdio: 'ignore',
      });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@localhost', 'commit', '-qm', 'a');
    return root;
  }

  test('reads the history of a project, the same each time', () => {
    const root = repository();
    const changes = termChanges(root);
    expect(changes).toMatchObject([{ date: '2026-11-20', files: [{ file: A, change: 'added' }] }]);
    expect(termChanges(root)).toEqual(changes);
  });

  test('is nothing in a copy with a part of the history, and in one without any', () => {
    const root = repository();
    const copy = `${root}-copy`;
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, copy], { stdio: 'ignore' });
    expect(termChanges(copy)).toBeUndefined();
    rmSync(join(root, '.git'), { recursive: true });
    expect(termChanges(root)).toBeUndefined();
  });
});
