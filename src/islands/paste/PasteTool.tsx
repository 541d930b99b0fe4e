import { useEffect, useRef, useState } from 'preact/hooks';
import { swedishNumber } from '../../domain/swedish';
import type { Review } from '../../domain/review-text';
import { pasteWords as words } from '../../strings/paste';
import type { TextReader } from './fetch-reader';
import { Result } from './Result';

interface Props {
  /** Address of the glossary, with the base path. */
  base: string;
}

/** What has been read: the text as it was then, and what was found in it. */
interface Reading {
  text: string;
  review: Review;
}

/** Long enough for a handbook. A longer text would make the page slow on a telephone. */
const LONGEST = 300_000;
/** Nobody wants an answer in the middle of a word. */
const PAUSE_MS = 300;

/** A reader's own text, read in the browser. It is held in this page's memory and nowhere else. */
export default function PasteTool({ base }: Props) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [message, setMessage] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const reader = useRef<Promise<TextReader>>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const read = async () => {
    const written = field.current?.value ?? '';
    if (written.trim() === '') {
      setReading(null);
      setMessage('');
      return;
    }
    try {
      setMessage(words.reading);
      reader.current ??= import('./fetch-reader').then(({ fetchReader }) => fetchReader(base));
      const readText = await reader.current;
      // The reader has written on while the words came: what stands there now is read next.
      if (field.current?.value !== written) return;
      const text = written.slice(0, LONGEST);
      const review = readText(text);
      setReading({ text, review });
      const number = (kind: string) => review.groups.filter((group) => group.kind === kind).length;
      const summary = words.summary(number('avoid'), number('suggest'), number('defined'));
      setMessage(written.length > LONGEST ? `${words.tooLong(swedishNumber(LONGEST))} ${summary}` : summary);
    } catch {
      reader.current = undefined;
      setMessage(words.failed);
    }
  };
  const readSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void read(), PAUSE_MS);
  };
  const clear = () => {
    clearTimeout(timer.current);
    if (field.current) field.current.value = '';
    setReading(null);
    setMessage(words.cleared);
    field.current?.focus();
  };
  // What was pasted before the script had come is read too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
  useEffect(() => {
    void read();
    return () => clearTimeout(timer.current);
  }, []);

  return (
    <div class="tool paste">
      <div class="paste-field">
        <label for="klistra-text">{words.label}</label>
        <p id="klistra-tips" class="kind">
          {words.hint}
        </p>
        <textarea
          id="klistra-text"
          ref={field}
          rows={10}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="klistra-tips"
          onInput={readSoon}
        />
        {/* Not before there is something to do, and a script to do it. */}
        <p class="paste-buttons">
          {message !== '' && (
            <button type="button" class="button quiet" onClick={clear}>
              {words.clear}
            </button>
          )}
          {reading && (
            <button type="button" class="button quiet" onClick={() => print()}>
              {words.print}
            </button>
          )}
        </p>
      </div>
      <p role="status">{message}</p>
      {reading && <Result text={reading.text} review={reading.review} base={base} />}
    </div>
  );
}
