import { execFileSync } from 'node:child_process';

/**
 * Last commit date per file under `folder`, keyed by path from the project root.
 * One call to git for the whole folder. Empty without git or history: then no date is shown.
 */
export function lastCommitDates(folder: string): Map<string, Date> {
  const dates = new Map<string, Date>();
  let log: string;
  try {
    log = execFileSync(
      'git',
      ['-c', 'core.quotepath=off', 'log', '--format=t:%ct', '--name-only', '--relative', '--', folder],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch {
    return dates;
  }
  let date = new Date(0);
  for (const line of log.split('\n')) {
    if (line.startsWith('t:')) date = new Date(Number(line.slice(2)) * 1000);
    else if (line && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}
