import { execFileSync } from 'node:child_process';

/** What happened to one file in one day. The strongest is kept when there were several. */
export type Change = 'added' | 'definition' | 'changed' | 'removed';

/** One day's changes: files by what happened to them, sorted by path, and the commits they came in, newest first. */
export interface ChangeDay {
  /** 2026-11-22, in the time zone of the one who made the commit. */
  date: string;
  files: { file: string; change: Change }[];
  commits: string[];
}

const FOLDERS = ['content/glossary', 'content/confusions'];
const COMMIT = 'commit ';

/**
 * The changes of the glossary, newest day first, from git. The same history gives the same answer on every machine.
 * @param root the project's folder
 * @returns undefined without git, without history, or with only a part of it (a shallow clone): half a log misleads
 */
export function termChanges(root: string): ChangeDay[] | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.quotepath=off', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    const log = git(
      ...['log', '--no-merges', '--no-renames', '--no-color', '--no-ext-diff', '--unified=0', '--relative'],
      ...[`--format=${COMMIT}%h %cs`, '--patch', '--', ...FOLDERS],
    );
    const days = readChangeLog(log);
    return days.length === 0 ? undefined : days;
  } catch {
    return undefined;
  }
}

/** Reads what `git log --format="commit %h %cs" --patch --unified=0` writes. Templates (_mall.yaml) are left out. */
export function readChangeLog(log: string): ChangeDay[] {
  const days = new Map<string, { files: Map<string, Change[]>; commits: string[] }>();
  let day = { files: new Map<string, Change[]>(), commits: [] as string[] };
  let changes: Change[] = [];
  for (const line of log.split('\n')) {
    const [, hash, date] = /^commit (\S+) (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
    const [, file = ''] = /^diff --git a\/.+ b\/(content\/.+\.yaml)$/.exec(line) ?? [];
    if (hash !== undefined && date !== undefined) {
      day = days.get(date) ?? { files: new Map(), commits: [] };
      day.commits.push(hash);
      days.set(date, day);
    } else if (line.startsWith('diff --git ')) {
      changes = ['changed'];
      if (file !== '' && !/\/_/.test(file)) {
        changes = day.files.get(file) ?? [];
        changes.push('changed');
        day.files.set(file, changes);
      }
    } else if (line.startsWith('new file mode')) changes.push('added');
    else if (line.startsWith('deleted file mode')) changes.push('removed');
    else if (/^\+definition:/.test(line)) changes.push('definition');
  }
  return [...days]
    .map(([date, { files, commits }]) => ({
      date,
      files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, all]) => ({ file, change: strongest(all) })),
      commits,
    }))
    .filter(({ files }) => files.length > 0)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** New the same day it was changed: new. Gone: gone, whatever came before. Newest first in the list. */
function strongest(changes: readonly Change[]): Change {
  const end = changes.find((change) => change === 'added' || change === 'removed');
  return end ?? (changes.includes('definition') ? 'definition' : 'changed');
}
