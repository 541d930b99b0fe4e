import { termWords } from '../../strings/terms';
import css from './card.css?inline';
import type { Explanation } from './explanation';

/** Space between the word and the card, and between the card and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;

/** Id of the definition in the card: what the link points at as its description while the card is open. */
export const DEFINITION_ID = 'begrepp-forklaring';

// A style sheet of its own, so that pages carry no rules for what most readers never open.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

function element<T extends keyof HTMLElementTagNameMap>(
  name: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/**
 * A card with the explanation of a term, not yet shown.
 * @param close what the button does. Without it the card has neither button nor link: the word itself is the link
 */
export function makeCard(
  { term, definition, easy, verified }: Explanation,
  link: HTMLAnchorElement,
  close?: () => void,
): HTMLElement {
  const card = element(
    'div',
    { className: 'term-card', popover: 'manual', role: 'group', ariaLabel: termWords.label(term), tabIndex: -1 },
    element(
      'div',
      { id: DEFINITION_ID },
      element('p', {}, element('strong', {}, term), `: ${definition}.${verified ? '' : ` ${termWords.unverified}`}`),
      element('p', {}, element('strong', {}, `${termWords.easy}:`), ` ${easy}`),
    ),
  );
  if (close)
    card.append(
      element(
        'p',
        { className: 'term-card-ways' },
        element('a', { href: link.href }, termWords.more(term)),
        element('button', { type: 'button', onclick: close }, termWords.close),
      ),
    );
  return card;
}

/**
 * Puts a shown card under the word, or over it when there is no room below. In the page's own coordinates, so that it
 * goes along when the page is scrolled.
 * @param x where the pointer is: of a word over two lines, the part that was pointed at
 */
export function placeCard(card: HTMLElement, link: HTMLAnchorElement, x?: number): void {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ left, right }) => x !== undefined && left <= x && x <= right) ?? lines[0];
  if (!line) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = card;
  const over = Math.min(...lines.map(({ top }) => top)) - GAP - offsetHeight;
  const under = Math.max(...lines.map(({ bottom }) => bottom)) + GAP;
  const left = Math.max(EDGE, Math.min(line.left, clientWidth - offsetWidth - EDGE));
  const top = under + offsetHeight <= clientHeight || over < 0 ? under : over;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
