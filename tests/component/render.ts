import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { tools } from '@/strings/tools';

/** What the server sends of an island, as elements to ask. */
export function render<Props extends object>(component: (props: Props) => ComponentChild, props: Props): HTMLElement {
  return parse(renderToString(h(component as (given: object) => ComponentChild as never, props)));
}

/** Text as a reader sees it: blanks of any kind are one. */
export const wordsOf = (element: HTMLElement | null | undefined): string =>
  (element?.text ?? '').replaceAll(/\s+/g, ' ').trim();

/** True when the element stands in a fieldset that is closed: until memory is read, a click would be lost. */
export const isClosed = (element: HTMLElement): boolean => element.closest('fieldset[disabled]') !== null;

/** What holds for every tool as the server sends it. */
export function serverRules(html: HTMLElement): void {
  test('has every field in a closed fieldset', () => {
    const fields = html.querySelectorAll('input, textarea, select');
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !isClosed(field)).map((field) => field.id)).toEqual([]);
  });

  test('has nothing filled in', () => {
    expect(html.querySelectorAll('input[checked], option[selected]')).toEqual([]);
    expect(html.querySelectorAll('textarea').filter((field) => field.text !== '')).toEqual([]);
    expect(html.querySelectorAll('progress').filter((bar) => bar.getAttribute('value') !== '0')).toEqual([]);
  });

  test('says that what is saved is being fetched', () => {
    expect(wordsOf(html.querySelector('.save-status [role=status]'))).toBe(tools.loading);
  });

  test('uses each id once', () => {
    const ids = html.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('points only at ids that are there', () => {
    const ids = new Set(html.querySelectorAll('[id]').map(({ id }) => id));
    const pointers = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) =>
      html.querySelectorAll(`[${name}]`).flatMap((element) => (element.getAttribute(name) ?? '').split(' ')),
    );
    expect(pointers.length).toBeGreaterThan(0);
    expect(pointers.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has a name for every field', () => {
    const labelled = new Set(html.querySelectorAll('label[for]').map((label) => label.getAttribute('for')));
    const nameless = html
      .querySelectorAll('input, textarea, select')
      .filter((field) => !labelled.has(field.id) && field.closest('label') === null);
    expect(nameless.map(String)).toEqual([]);
  });
}

/** What holds for every tool with notes. */
export function noteRules(html: HTMLElement): void {
  test('warns against names and health at every note', () => {
    const warning = html.querySelector('#skriv-inte');
    expect(wordsOf(warning)).toBe(tools.exports.warning);
    const notes = html.querySelectorAll('textarea');
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => note.getAttribute('aria-describedby') !== 'skriv-inte')).toEqual([]);
  });
}
