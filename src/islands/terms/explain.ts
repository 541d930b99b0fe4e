import { DEFINITION_ID, makeCard, placeCard } from './card';
import { explanationOf } from './explanation';

/** Milliseconds the pointer rests on a word before the card comes, and is away before it goes. */
const COMES = 250;
const GOES = 300;

/** The one card that is shown, and the word it stands at. */
let shown: { card: HTMLElement; link: HTMLAnchorElement } | undefined;
/** The word that was last asked about. Its card may be on its way, until the reader asks about another or turns away. */
let wanted: HTMLAnchorElement | undefined;
let going: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the explanation of a word. Called by the few lines in the page for each thing the reader does with a word that
 * is a term; from the first time on, this module sees to the rest by itself.
 * @param event the pointer that comes, the keyboard that comes, or the tap of a finger
 * @throws when the explanation cannot be had; the word is then an ordinary link
 */
export async function explain(link: HTMLAnchorElement, event: PointerEvent | FocusEvent): Promise<void> {
  const asked = event.type;
  const x = 'clientX' in event ? event.clientX : undefined;
  if (asked === 'pointerover' && 'pointerType' in event && event.pointerType === 'touch') return;
  if (asked === 'focusin' && !link.matches(':focus-visible')) return;
  if (shown?.link === link) return;
  wanted = link;
  if (asked === 'pointerover') await new Promise((done) => setTimeout(done, COMES));
  if (!isWanted(link, asked)) return;
  const explanation = await explanationOf(link);
  if (!isWanted(link, asked)) return;
  hide();
  const card = makeCard(explanation, link, asked === 'click' ? () => hide(true) : undefined);
  // In the sentence, so that what comes next for the keyboard and the screen reader is the card.
  link.after(card);
  link.setAttribute('aria-describedby', DEFINITION_ID);
  card.showPopover();
  placeCard(card, link, x);
  shown = { card, link };
  if (asked === 'click') card.focus({ preventScroll: true });
}

/** The reader is still there, and has asked for nothing else. */
function isWanted(link: HTMLAnchorElement, asked: string): boolean {
  if (wanted !== link || shown?.link === link) return false;
  return asked === 'click' || (asked === 'focusin' ? document.activeElement === link : link.matches(':hover'));
}

/** @param back whether focus goes back to the word */
function hide(back = false): void {
  clearTimeout(going);
  if (!shown) return;
  const { card, link } = shown;
  shown = undefined;
  const inside = card.contains(document.activeElement);
  card.remove();
  link.removeAttribute('aria-describedby');
  if (back || inside) link.focus({ preventScroll: true });
}

const isNear = (target: EventTarget | null): boolean =>
  shown !== undefined && target instanceof Node && (shown.link.contains(target) || shown.card.contains(target));

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  wanted = undefined;
  hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (isNear(target)) return;
  wanted = undefined;
  hide();
});
document.addEventListener('focusin', ({ target }) => {
  if (shown && !isNear(target)) hide();
});
// The card stays while the pointer is on it or on its word, and while the word has the keyboard.
document.addEventListener('pointerover', ({ target, pointerType }) => {
  clearTimeout(going);
  if (pointerType === 'touch' || !shown || isNear(target) || isNear(document.activeElement)) return;
  going = setTimeout(hide, GOES);
});
addEventListener('resize', () => {
  if (shown) placeCard(shown.card, shown.link);
});
