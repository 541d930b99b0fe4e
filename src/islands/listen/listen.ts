/**
 * Reads the page aloud. Fetched at the first click on the button, under a name the page knows before it is built; from
 * then on this module sees to the button by itself.
 */
import { makeReading, type Reading } from '../../domain/reading';
import { swedishVoice } from '../../domain/swedish-voice';
import { keyPrefix } from '../../storage/keys';
import { createLocalStore } from '../../storage/local-store';
import { listenWords } from '../../strings/listen';
import { type Bar, makeBar } from './bar';
import { follow, mark } from './mark';
import { type Piece, piecesIn } from './pieces';
import { makeSpeaker } from './speaker';

const RATE = `${keyPrefix(import.meta.env.BASE_URL)}val:lasfart`;
const button = document.querySelector<HTMLButtonElement>('[data-listen]');
const memory = createLocalStore();
let open: { reading: Reading; bar: Bar } | undefined;

/** The pace chosen last time, if it is still one of ours. */
function keptRate(): number {
  const kept = Number(memory.read(RATE));
  return listenWords.rates.some(([rate]) => rate === kept) ? kept : 1;
}

function start(): void {
  if (open) {
    open.reading.play();
    return;
  }
  const voice = swedishVoice(speechSynthesis.getVoices());
  const root = document.querySelector('main');
  if (!voice || !root) return;
  const pieces = piecesIn(root);
  let marked: Piece | undefined;
  const rate = keptRate();
  const reading = makeReading(
    pieces.map(({ said }) => said),
    makeSpeaker(speechSynthesis, voice),
    rate,
    (state) => {
      bar.show(state, pieces.length);
      const piece = state.status === 'finished' ? undefined : pieces[state.at];
      if (piece === marked) return;
      mark(piece?.range);
      if (piece) follow(piece.range, marked?.range, bar.element.offsetHeight);
      marked = piece;
    },
  );
  const bar = makeBar(rate, {
    toggle: () => (reading.state().status === 'reading' ? reading.pause() : reading.play()),
    move: reading.move,
    setRate: (next) => {
      memory.write(RATE, String(next));
      reading.setRate(next);
    },
    stop,
  });
  // Right after the button, so that what comes next for the keyboard is the row of buttons.
  button?.after(bar.element);
  open = { reading, bar };
  reading.play();
  bar.focus();
}

function stop(): void {
  if (!open) return;
  const { reading, bar } = open;
  open = undefined;
  reading.stop();
  mark(undefined);
  const inside = bar.element.contains(document.activeElement);
  bar.element.remove();
  if (inside) button?.focus({ preventScroll: true });
}

button?.addEventListener('click', start);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') stop();
});
// The other level is another text; its link is followed at the same time as this is heard.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-level-link]')) stop();
});
addEventListener('hashchange', stop);
addEventListener('pagehide', stop);
start();
