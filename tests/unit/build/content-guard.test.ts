import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { contentGuard } from '@/build/content-guard';
import { CHECKLIST, project } from '../catalog/project';

/** Runs the guard as Astro does. */
function guard(root: string, command: 'build' | 'dev') {
  const logger = { error: vi.fn() };
  const setup = contentGuard().hooks['astro:config:setup'] as (options: unknown) => void;
  setup({ config: { root: pathToFileURL(`${root}/`) }, command, logger });
  return logger;
}

const withoutTitle = () => project({ [CHECKLIST]: (text) => text.replace('title: Startlista\n', '') });

describe('contentGuard', () => {
  test('lets a faultless project through', () => {
    expect(() => guard(project(), 'build')).not.toThrow();
  });

  test('stops the build with the sentence for the author', () => {
    expect(() => guard(withoutTitle(), 'build')).toThrow(
      'Ett fel i innehållet:\n  • content/checklists/start.yaml: fältet "title" saknas. Lägg till det.',
    );
  });

  test('counts when there are more', () => {
    const root = project({
      [CHECKLIST]: (text) => text.replace('title: Startlista\n', '').replace('purpose: Visar att allt är klart.\n', ''),
    });
    expect(() => guard(root, 'build')).toThrow('2 fel i innehållet:');
  });

  test('only tells while an author is writing', () => {
    const logger = guard(withoutTitle(), 'dev');
    expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('fältet "title" saknas'));
  });
});
