import type { ReadingState } from '../../domain/reading';
import { listenWords as words } from '../../strings/listen';
import css from './bar.css?inline';

// A style sheet of its own, so that pages carry no rules for what only those who listen see.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

/** What the reader can ask for. */
export interface Wishes {
  toggle: () => void;
  move: (steps: number) => void;
  setRate: (rate: number) => void;
  stop: () => void;
}

export interface Bar {
  readonly element: HTMLElement;
  /** Puts the focus where it does most good: on play and pause. */
  readonly focus: () => void;
  readonly show: (state: ReadingState, pieces: number) => void;
}

/** The row of buttons at the foot of the window. Lies over the page and moves nothing in it. */
export function makeBar(rate: number, wishes: Wishes): Bar {
  const element = made('div', 'listen-bar');
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', words.label);
  const previous = iconButton(words.previous, 'M14 5 6 10l8 5zM5 5v10', () => wishes.move(-1));
  const toggle = made('button', 'listen-main');
  toggle.type = 'button';
  toggle.addEventListener('click', wishes.toggle);
  const next = iconButton(words.next, 'M6 5l8 5-8 5zM15 5v10', () => wishes.move(1));
  const stop = made('button', '');
  stop.type = 'button';
  stop.textContent = words.stop;
  stop.addEventListener('click', wishes.stop);
  const place = made('span', 'listen-place');
  const said = made('p', 'listen-said');
  said.setAttribute('role', 'status');
  element.append(previous, toggle, next, stop, ratePick(rate, wishes.setRate), place, said);
  return {
    element,
    focus: () => toggle.focus({ preventScroll: true }),
    show: ({ at, status }, pieces) => {
      toggle.textContent = status === 'reading' ? words.pause : words.play;
      place.textContent = words.place(at + 1, pieces);
      said.textContent = status === 'finished' ? words.finished : status === 'failed' ? words.failed : '';
    },
  };
}

function ratePick(rate: number, setRate: (rate: number) => void): HTMLElement {
  const label = made('label', 'listen-rate');
  const select = made('select', '');
  for (const [value, name] of words.rates) select.add(new Option(name, String(value), false, value === rate));
  select.addEventListener('change', () => setRate(Number(select.value)));
  label.append(words.rate, select);
  return label;
}

function iconButton(name: string, path: string, act: () => void): HTMLButtonElement {
  const button = made('button', 'listen-icon');
  button.type = 'button';
  button.title = name;
  button.setAttribute('aria-label', name);
  button.addEventListener('click', act);
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  picture.append(line);
  button.append(picture);
  return button;
}

function made<T extends keyof HTMLElementTagNameMap>(name: T, className: string): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(name), { className });
}
