import type { ComponentChild } from 'preact';
import { describe, expect, test } from 'vitest';
import { arrange } from '@/domain/binder/arrange';
import type { Binder, BinderDocument, Shelf } from '@/domain/binder/binder';
import { printOf } from '@/domain/binder/resolve';
import { Begin } from '@/islands/binder/Begin';
import BinderTool from '@/islands/binder/BinderTool';
import { ChangeView } from '@/islands/binder/ChangeView';
import { Choose } from '@/islands/binder/Choose';
import type { DeskProps } from '@/islands/binder/desk';
import { DocumentList } from '@/islands/binder/DocumentList';
import { DocumentView } from '@/islands/binder/DocumentView';
import { Fields } from '@/islands/binder/Fields';
import { overviewOf } from '@/islands/binder/state-of';
import { Todo } from '@/islands/binder/Todo';
import type { ViewProps } from '@/islands/binder/View';
import { binderPage } from '@/strings/binder';
import { changeWords } from '@/strings/binder-change';
import { desk } from '@/strings/binder-desk';
import { documentWords } from '@/strings/binder-document';
import { reportWords } from '@/strings/report';
import { tools } from '@/strings/tools';
import { all, binderOf, decided, EMPTY, routineX, setting, shelf } from '../unit/domain/binder/example-binder';
import { render, wordsOf } from './render';

/** What every view gets, for a binder on a shelf. Nothing is pressed here, so nothing needs to be set. */
function desked(binder: Binder, from: Shelf = shelf(), more: Partial<ViewProps> = {}): ViewProps {
  const props: DeskProps = {
    binder,
    shelf: from,
    owner: { organisation: 'Ängen & Öarna' },
    arrangement: arrange(binder, from, reportWords),
    base: '/',
    today: '2026-11-22',
    set: () => 'accepted',
    apply: () => 'accepted',
    get: () => null,
    say: () => undefined,
  };
  return { ...props, id: '', doc: undefined as unknown as ViewProps['doc'], ...more };
}

const show = <Props extends object>(component: (props: Props) => ComponentChild, props: Props) =>
  render(component, props);
const todo = (binder: Binder, from?: Shelf) => {
  const props = desked(binder, from);
  return wordsOf(show(Todo, { ...props, overview: overviewOf(props) }));
};

/** A shelf where the first routine says something else than it did. */
const changed = (): Shelf =>
  shelf({
    'rutin-x': {
      ...routineX,
      version: '3.0',
      purpose: ['Ett helt nytt syfte.'],
      changes: [
        { version: '3.0', date: '2026-12-01', kind: 'innebord', what: 'Syftet är nytt.', sections: ['purpose'] },
      ],
    },
  });

const revised = (binder: Binder, id: string): BinderDocument['revisions'] => {
  const placed = arrange(binder, shelf(), reportWords).documents.find((each) => each.id === id)!;
  return decided('2026-11-01').map((revision) => ({ ...revision, print: printOf(placed, setting(binder)) }));
};

describe('BinderTool on the server', () => {
  const html = render(BinderTool, { base: '/' });

  test('says that what is saved is being fetched, and offers nothing to press', () => {
    expect(wordsOf(html.querySelector('.save-status [role=status]'))).toBe(tools.loading);
    expect(wordsOf(html)).toContain(binderPage.loading);
    expect(html.querySelectorAll('button, input, select, textarea')).toEqual([]);
  });
});

describe('an empty binder', () => {
  const html = show(Begin, desked(EMPTY));

  test('shows each set with what it contains', () => {
    expect(wordsOf(html.querySelector('.desk-card h3'))).toBe('Liten');
    expect(html.querySelectorAll('.desk-card details li').map(wordsOf)).toEqual(
      ['rutin-x', 'rutin-y'].map((id) => `${shelf().documents[id]?.number} ${shelf().documents[id]?.title}`),
    );
    expect(wordsOf(html.querySelector('.desk-card button'))).toBe('Lägg 2 dokument i pärmen Liten');
  });

  test('leads on to choosing one by one, to writing and to a file', () => {
    const links = html.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#valj', '#egen', '/mina-uppgifter/#oppna']);
  });
});

describe('what to do now', () => {
  test('begins with what the site has changed', () => {
    const says = todo(binderOf(all), changed());
    expect(says).toContain(desk.todo.changed(1, 1));
    expect(says.indexOf(desk.todo.changed(1, 1))).toBeLessThan(says.indexOf(desk.todo.undecided(2)));
  });

  test('tells of fields nobody has filled in and of what is not decided', () => {
    const binder = binderOf(all);
    const { unfilled } = overviewOf(desked(binder)).fields;
    expect(unfilled.length).toBeGreaterThan(0);
    expect(todo(binder)).toContain(desk.todo.unfilled(unfilled.length));
    expect(todo(binder)).toContain(desk.todo.undecided(2));
  });

  test('tells of reviews whose day has passed', () => {
    const binder = binderOf({ 'rutin-x': { revisions: decided('2020-01-01') } });
    expect(todo(binder)).toContain(desk.todo.overdue(1));
  });

  test('says that there is nothing to do, and when there will be', () => {
    const fields = new Map(
      overviewOf(desked(binderOf({ 'rutin-x': {} }))).fields.needed.map(({ id }) => [id, 'ifyllt']),
    );
    const before = binderOf({ 'rutin-x': {} }, { fields });
    const says = todo(binderOf({ 'rutin-x': { revisions: revised(before, 'rutin-x') } }, { fields }));
    expect(says).toContain(desk.todo.nothing);
    expect(says).toContain('Nästa genomgång: RUT-99');
  });

  test('tells of a text that is another than the one decided', () => {
    const print = '00000000';
    const revisions = decided('2026-11-01').map((revision) => ({ ...revision, print }));
    expect(todo(binderOf({ 'rutin-x': { revisions } }))).toContain(desk.todo.changedSince(1));
  });
});

describe('the list of documents', () => {
  const binder = binderOf({ ...all, 'rutin-y': { revisions: decided() } });
  const props = desked(binder);
  const html = show(DocumentList, { ...props, overview: overviewOf(props) });

  test('stands behind the tabs, each document with its state in words', () => {
    expect(html.querySelectorAll('.desk-tab h3').map(wordsOf)).toEqual(['1 Grunden', '4 Förbättring']);
    const row = html.querySelectorAll('.desk-row').find((each) => wordsOf(each).includes('Andra rutinen'));
    expect(wordsOf(row)).toContain(desk.state.decided('2026-03-01', 'styrelsen', '7'));
  });

  test('offers only filters that something passes', () => {
    const options = html.querySelectorAll('option').map(({ attributes }) => attributes.value);
    expect(options).toContain('ej-beslutade');
    expect(options).not.toContain('anpassade');
    expect(options).not.toContain('blad');
  });
});

describe('a document', () => {
  const binder = binderOf({
    'rutin-x': { adaptations: new Map([['purpose', { mode: 'add', text: 'Vår egen mening.' }]]) },
  });
  const html = show(DocumentView, desked(binder, shelf(), { id: 'rutin-x' }));

  test('reads as it is printed, with the own text marked in words', () => {
    const section = html.querySelector('.desk-adapted');
    expect(wordsOf(section)).toContain(documentWords.adapt.added);
    expect(wordsOf(section)).toContain(`${reportWords.binder.added}:Vår egen mening.`);
  });

  test('has a button by each section that says some text', () => {
    const buttons = html.querySelectorAll('.desk-section-head button').map(wordsOf);
    expect(buttons.length).toBeGreaterThan(3);
    expect(buttons[0]).toBe(`${documentWords.adapt.button} ${reportWords.routine.purpose}`);
    // ”Så gör vi” is only a heading over the steps.
    expect(buttons).not.toContain(`${documentWords.adapt.button} ${reportWords.routine.steps}`);
  });

  test('says what a review leads to before it is written down', () => {
    expect(wordsOf(html)).toContain('Nästa genomgång blir om');
  });

  test('that is not in the binder can be put there', () => {
    const none = show(DocumentView, desked(EMPTY, shelf(), { id: 'rutin-x' }));
    expect(wordsOf(none)).toContain(desk.gone);
    expect(none.querySelector('a.button')?.getAttribute('href')).toBe('#lagg-till=rutin-x');
  });
});

describe('a changed text', () => {
  const adaptations = new Map([['purpose', { mode: 'add', text: 'Vår egen mening.' } as const]]);

  test('stands old and new side by side, with words at what is gone and what is new', () => {
    const html = show(ChangeView, desked(binderOf({ 'rutin-x': {} }), changed(), { id: 'rutin-x' }));
    const [old, now] = html.querySelectorAll('.desk-change .desk-beside > div');
    expect(wordsOf(old)).toContain(changeWords.gone);
    expect(wordsOf(old)).not.toContain('helt nytt');
    expect(wordsOf(now)).toContain(`${changeWords.added} Ett helt nytt`);
    expect(wordsOf(html)).toContain('Syftet är nytt.');
  });

  test('can be kept or taken, and taken with the own text when there is one', () => {
    const labels = (document: Partial<BinderDocument>) =>
      show(ChangeView, desked(binderOf({ 'rutin-x': document }), changed(), { id: 'rutin-x' }))
        .querySelectorAll('.save-ways button')
        .map(wordsOf);
    expect(labels({})).toEqual([changeWords.keep, changeWords.take]);
    expect(labels({ adaptations })).toEqual([changeWords.keep, changeWords.take, changeWords.takeWithMine]);
  });

  test('says that own text goes, and that a decision is needed anew, before it is taken', () => {
    const binder = binderOf({ 'rutin-x': { adaptations, revisions: decided() } });
    const says = wordsOf(show(ChangeView, desked(binder, changed(), { id: 'rutin-x' })));
    expect(says).toContain(changeWords.takeDrops(1));
    expect(says).toContain(changeWords.newVersion('2.0'));
  });
});

describe('choosing', () => {
  test('ticks what is in the binder, behind the tab it would stand', () => {
    const html = show(Choose, desked(binderOf({ 'rutin-x': {} })));
    const ticked = html.querySelectorAll('input[checked]').map((box) => wordsOf(box.closest('label')));
    expect(ticked).toHaveLength(1);
    expect(ticked[0]).toContain(shelf().documents['rutin-x']!.title);
  });

  test('asks about the document that a link has named, and puts in nothing by itself', () => {
    const html = show(Choose, desked(EMPTY, shelf(), { id: 'rutin-x' }));
    expect(wordsOf(html.querySelector('.notice'))).toContain('läggas i pärmen?');
    expect(html.querySelectorAll('input[checked]')).toEqual([]);
  });

  test('says that a document of that name is unknown', () => {
    const html = show(Choose, desked(EMPTY, shelf(), { id: 'rutin-finns-inte' }));
    expect(wordsOf(html.querySelector('.notice'))).toBe(desk.asked.unknown);
  });
});

describe('the fields', () => {
  const html = show(Fields, desked(binderOf(all)));

  test('each have a label, the proposal and the documents that use them', () => {
    for (const field of html.querySelectorAll('textarea')) {
      expect(wordsOf(html.querySelector(`label[for="${field.id}"]`)).length).toBeGreaterThan(2);
      const described = wordsOf(html.querySelector(`#${field.getAttribute('aria-describedby')}`));
      expect(described).toMatch(/^Förslag: .+Står i /);
    }
  });

  test('are told apart: what several documents share comes first', () => {
    expect(wordsOf(html.querySelector('summary'))).toContain(desk.fields.shared);
  });
});
