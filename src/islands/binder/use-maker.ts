import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { printWords } from '../../strings/binder-print';
import { saveMenu } from '../../strings/save-menu';
import type { Format } from '../later/make-file';
import type { DeskProps } from './desk';
import { fileNameOf, reportFor, type Wanted } from './reports';

/** So long the browser may be kept busy before it gets to draw and to hear a press on Avbryt, in milliseconds. */
const BUSY = 40;

/** How far the making of a file has come. */
export interface Making {
  /** Pages written, and how many there are; null while they are counted, and for files without pages. */
  pages: [done: number, total: number] | null;
}

interface Maker {
  making: Making | null;
  /** What came of it. */
  said: ComponentChildren;
  say: (text: ComponentChildren) => void;
  /** Makes the file and hands it over. True when it was made. */
  make: (format: Format, wanted: Wanted) => Promise<boolean>;
  abort: () => void;
}

/** Makes a file of a part of the binder, with a count of pages and a way to stop. */
export function useMaker(props: DeskProps): Maker {
  const [making, setMaking] = useState<Making | null>(null);
  const [said, say] = useState<ComponentChildren>('');
  const stop = useRef(new AbortController());
  const make = async (format: Format, wanted: Wanted): Promise<boolean> => {
    const report = reportFor(wanted, props);
    if (!report) {
      say(printWords.empty);
      return false;
    }
    stop.current = new AbortController();
    const { signal } = stop.current;
    say('');
    setMaking({ pages: null });
    let drawn = 0;
    const step = async (done: number, total: number): Promise<void> => {
      if (performance.now() - drawn > BUSY) {
        setMaking({ pages: total === 0 ? null : [done, total] });
        await new Promise((go) => setTimeout(go));
        drawn = performance.now();
      }
      signal.throwIfAborted();
    };
    try {
      const { makeFile } = await import('../later/make-file');
      const fileName = fileNameOf(wanted, props.today);
      const made = await makeFile(format, {
        makeDocument: () => Promise.resolve(report.document),
        fileName,
        base: props.base,
        step,
      });
      say(made);
      return true;
    } catch {
      say(signal.aborted ? printWords.aborted : printWords.failed);
      return false;
    } finally {
      setMaking(null);
    }
  };
  return { making, said, say, make, abort: () => stop.current.abort() };
}

/** What is said while a file is made. */
export function makingWords({ pages }: Making): string {
  return pages === null ? `${saveMenu.making} ${printWords.measuring}` : printWords.pageOf(...pages);
}
