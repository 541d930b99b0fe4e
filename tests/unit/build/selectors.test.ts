import { describe, expect, it } from 'vitest';
import { functionsOf, splitList, withoutFunctions, withoutStates } from '@/build/selectors';

describe('withoutStates', () => {
  it.each([
    ['a:hover', 'a'],
    ['.skip:not(:focus)', '.skip'],
    ['li::marker', 'li'],
    ['::backdrop', '*'],
    ['[data-theme=dark] .tab', '.tab'],
    [':root[data-theme=dark]', ':root'],
    ['fieldset:disabled :is(.tick, .choice)', 'fieldset :is(.tick,.choice)'],
    ['.levels .choice:has(:checked)', '.levels .choice:has(*)'],
    ['.menu > :focus', '.menu > *'],
    ['.a:is(:hover, .b:focus-visible) > p', '.a:is(*,.b) > p'],
    ['html:has(#lattlast:target, #lattlast :target) .level-easy', 'html:has(#lattlast,#lattlast) .level-easy'],
    // What is not so in one state may be so in another, so the whole :not() goes.
    ['html:not(:has(#klarsprak:target)) .level-easy', 'html .level-easy'],
    ['html:not([data-js]) .needs-js', 'html .needs-js'],
    ['p:not(.lead)', 'p:not(.lead)'],
    ['tr:nth-child(2n + 1)', 'tr:nth-child(2n + 1)'],
    // Not a state, though it begins like one.
    ['.opened:first-child', '.opened:first-child'],
  ])('turns %s into %s', (selector, bare) => {
    expect(withoutStates(selector)).toBe(bare);
  });
});

describe('taking selectors apart', () => {
  it('finds the outermost functions, with nested parentheses', () => {
    expect(functionsOf('a:is(.b:not(.c), .d) :has(> e)').map(({ name, args }) => [name, args])).toEqual([
      ['is', '.b:not(.c), .d'],
      ['has', '> e'],
    ]);
  });

  it('leaves functions that hold no selectors', () => {
    expect(functionsOf('p:nth-child(2n) :lang(sv)')).toEqual([]);
  });

  it('splits lists at the commas outside parentheses', () => {
    expect(splitList('.a, :is(.b, .c) d,e')).toEqual(['.a', ':is(.b, .c) d', 'e']);
  });

  it('takes the functions out', () => {
    expect(withoutFunctions(':is(.a, .b) h2:not(.c)')).toBe(' h2');
  });
});
