import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseCopy, contentIdOf, nextCopyId } from '@/storage/copies';
import { openedId } from '@/storage/opened-copy';
import { Origin } from './surroundings';

afterEach(() => vi.unstubAllGlobals());

describe('copies', () => {
  it('get the first free number, and belong to their content', () => {
    expect(nextCopyId('snabbkoll', [])).toBe('snabbkoll--2');
    expect(nextCopyId('snabbkoll', ['snabbkoll', 'snabbkoll--2', 'snabbkoll--4'])).toBe('snabbkoll--3');
    expect(contentIdOf('start-av-verksamhet--2')).toBe('start-av-verksamhet');
    expect(contentIdOf('start-av-verksamhet')).toBe('start-av-verksamhet');
  });

  it('are chosen in one tab, for one tool, until the own one is chosen again', () => {
    const memory = new Origin();
    vi.stubGlobal('sessionStorage', memory.storage());
    expect(openedId('/', 'checklist-progress', 'start')).toBe('start');
    chooseCopy('/', 'checklist-progress', 'start--2');
    expect(openedId('/', 'checklist-progress', 'start')).toBe('start--2');
    expect(openedId('/', 'assessment-answers', 'start')).toBe('start');
    expect(openedId('/annan/', 'checklist-progress', 'start')).toBe('start');
    chooseCopy('/', 'checklist-progress', 'start');
    expect(openedId('/', 'checklist-progress', 'start')).toBe('start');
    expect(memory.items.size).toBe(0);
  });

  it('of something else are never opened, and without memory the own one is', () => {
    const memory = new Origin();
    vi.stubGlobal('sessionStorage', memory.storage());
    memory.items.set('kvp1:/:open:checklist-progress:start', 'annat--2');
    expect(openedId('/', 'checklist-progress', 'start')).toBe('start');
    memory.faults.local = 'refused';
    vi.stubGlobal('sessionStorage', undefined);
    expect(openedId('/', 'checklist-progress', 'start')).toBe('start');
    chooseCopy('/', 'checklist-progress', 'start--2');
  });
});
