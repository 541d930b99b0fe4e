import { beforeEach, describe, expect, it } from 'vitest';
import { watchPage, type Page } from '@/storage/page-events';

type Where = 'window' | 'document';

describe('watchPage', () => {
  let page: { window: EventTarget; document: EventTarget & { visibilityState: string } };
  let heard: unknown[];
  let stop: () => void;

  beforeEach(() => {
    page = { window: new EventTarget(), document: Object.assign(new EventTarget(), { visibilityState: 'visible' }) };
    heard = [];
    stop = watchPage(page satisfies Page, {
      leave: () => heard.push('leave'),
      pause: () => heard.push('pause'),
      comeBack: () => heard.push('come back'),
      stored: (key, text) => heard.push([key, text]),
    });
  });

  const happen = (where: Where, type: string, more: object = {}): void => {
    page[where].dispatchEvent(Object.assign(new Event(type), more));
  };

  const known: [Where, string, visibility: string, reaction: string][] = [
    ['window', 'pagehide', 'visible', 'leave'],
    ['document', 'freeze', 'visible', 'leave'],
    ['document', 'visibilitychange', 'hidden', 'leave'],
    ['document', 'visibilitychange', 'visible', 'come back'],
    ['window', 'pageshow', 'visible', 'come back'],
    ['window', 'focus', 'visible', 'come back'],
    ['document', 'resume', 'visible', 'come back'],
    ['window', 'blur', 'visible', 'pause'],
    ['document', 'focusout', 'visible', 'pause'],
  ];

  it.each(known)('takes %s %s on a page that is %s as: %s', (where, type, visibility, reaction) => {
    page.document.visibilityState = visibility;
    happen(where, type);
    expect(heard).toEqual([reaction]);
  });

  it('hands on what another tab stored, and that everything was cleared', () => {
    happen('window', 'storage', { key: 'k', newValue: 'text' });
    happen('window', 'storage', { key: 'k', newValue: null });
    happen('window', 'storage', { key: null, newValue: null });
    expect(heard).toEqual([
      ['k', 'text'],
      ['k', null],
      [null, null],
    ]);
  });

  it('hears nothing more once stopped', () => {
    stop();
    for (const [where, type] of known) happen(where, type);
    happen('window', 'storage', { key: 'k', newValue: 'text' });
    expect(heard).toEqual([]);
  });
});
