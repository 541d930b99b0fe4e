import { afterEach, describe, expect, test, vi } from 'vitest';
import { NoteField } from '@/islands/shared/NoteField';
import { ResetButton } from '@/islands/later/ResetButton';
import { SaveStatus } from '@/islands/shared/SaveStatus';
import { TermHits } from '@/islands/glossary/TermHits';
import type { Hit } from '@/islands/glossary/find-terms';
import type { DocumentState } from '@/storage/open-document';
import { glossarySearchWords } from '@/strings/search';
import { later } from '@/strings/later';
import { tools } from '@/strings/tools';
import { Quarantine } from '@/islands/later/Quarantine';
import { render, wordsOf } from './render';

afterEach(() => vi.unstubAllGlobals());

describe('NoteField', () => {
  const note = (value: string) =>
    render(NoteField, { id: 'n', label: 'Anteckning', name: 'Punkt a.', value, onInput: () => undefined });

  test('prints its text as text: a printed text box cuts long answers', () => {
    const value = 'Första raden.\n\n<b>Inte fet</b> & åäö\n'.repeat(50);
    expect(note(value).querySelector('.on-paper')?.text).toBe(value);
  });

  test('does not let what is written become HTML', () => {
    expect(note('</textarea><img src=x>').querySelector('img')).toBeNull();
  });

  test('has a name of its own for a screen reader', () => {
    expect(wordsOf(note('').querySelector('label[for=n]'))).toBe('Anteckning. Punkt a.');
  });

  test('hides the paper twin from screen readers', () => {
    expect(note('x').querySelector('.on-paper')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('has a place of its own for a warning, empty from the start', () => {
    const place = note('811218-9876').querySelector('[role=status]');
    expect(wordsOf(place)).toBe('');
    expect(place?.parentNode?.querySelector('textarea')).not.toBeNull();
  });

  test('grows with its text, to eight rows', () => {
    const rows = (value: string) => note(value).querySelector('textarea')?.getAttribute('rows');
    expect([rows(''), rows('a\nb'), rows('\n'.repeat(40))]).toEqual(['2', '3', '8']);
  });
});

describe('ResetButton', () => {
  test('does not ask before it is pressed', () => {
    const html = render(ResetButton, { doc: null as never, fileName: 'x', base: '/' });
    expect(html.querySelectorAll('button').map(wordsOf)).toEqual([later.reset.button]);
  });
});

describe('SaveStatus', () => {
  const state = (more: Partial<DocumentState>): DocumentState => ({
    status: 'saved',
    savedAt: new Date(2026, 10, 21, 9, 5),
    quarantined: false,
    nearQuota: false,
    hasOtherVersions: false,
    canUndo: false,
    place: 'browser',
    ...more,
  });
  const doc = { exportEnvelope: () => '{}', rawQuarantine: async () => [] } as never;
  const show = (more: Partial<DocumentState>, framed = false) =>
    render(SaveStatus, { doc, state: state(more), framed, fileName: 'x' });

  test('says when it was saved, as Swedes write a time', () => {
    expect(wordsOf(show({}))).toBe(tools.save.saved('09.05'));
  });

  test.each<[status: DocumentState['status'], words: string]>([
    ['loading', tools.loading],
    ['empty', tools.save.empty],
    ['saving', tools.save.saving],
    ['saved-one-store', tools.save.savedOneStore('09.05')],
    ['not-saved', tools.save.notSaved],
    ['unavailable', tools.save.unavailable],
    ['read-only-newer', tools.save.newer],
  ])('says in words what %s means', (status, words) => {
    expect(wordsOf(show({ status }).querySelector('[role=status]'))).toBe(words);
  });

  test.each<DocumentState['status']>(['saved-one-store', 'not-saved', 'unavailable', 'read-only-newer'])(
    'offers a copy when it is %s',
    (status) => {
      expect(wordsOf(show({ status }).querySelector('button'))).toBe(tools.save.downloadCopy);
    },
  );

  test.each<DocumentState['status']>(['loading', 'empty', 'saving', 'saved'])('offers none when it is %s', (status) => {
    expect(show({ status }).querySelector('button')).toBeNull();
  });

  test('says that something could not be read, and offers it', () => {
    expect(wordsOf(show({ status: 'quarantined', quarantined: true }))).toContain(tools.save.unreadable);
    const html = render(Quarantine, { doc, fileName: 'x', base: '/' });
    expect(wordsOf(html.querySelector('button'))).toBe(later.quarantine.download);
  });

  test('stands as a banner on a borrowed computer from the start', () => {
    for (const status of ['empty', 'in-tab'] as const) {
      const html = show({ status, place: 'tab' });
      expect(wordsOf(html)).toContain(tools.save.inTab);
      expect(html.querySelector('.save-status-bad a')?.getAttribute('href')).toBe('#spara');
    }
  });

  test('offers a window of its own when the page is inside another site', () => {
    vi.stubGlobal('location', { href: 'https://exempel.se/checklistor/x/' });
    const html = show({ status: 'loading' }, true);
    expect(wordsOf(html)).toContain(tools.framed);
    expect(html.querySelector('a')?.getAttribute('href')).toBe('https://exempel.se/checklistor/x/');
  });
});

describe('TermHits', () => {
  const hit = (more: Partial<Hit>): Hit => ({
    id: 'deltagare',
    term: 'deltagare',
    definition: 'den som deltar',
    kind: 'term',
    shown: 'deltagare',
    reason: '',
    ...more,
  });
  const show = (more: Partial<Hit>) => render(TermHits, { hits: [hit(more)], base: '/begrepp/' });

  test('leads to the term', () => {
    expect(show({}).querySelector('a')?.getAttribute('href')).toBe('/begrepp/deltagare/');
  });

  test('says that a word is advised against, and why', () => {
    const notice = show({ kind: 'deprecated', shown: 'brukare', reason: 'Ordet skaver.' }).querySelector('.notice');
    expect(wordsOf(notice)).toBe(glossarySearchWords.why.deprecated('brukare', 'Ordet skaver.'));
  });

  test('says nothing of the word when it is only guessed', () => {
    expect(show({ kind: 'search', shown: 'brukare' }).querySelectorAll('p').map(wordsOf)).toEqual(['den som deltar']);
  });
});
