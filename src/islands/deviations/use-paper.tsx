import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Letterhead, withLetterhead } from '../../domain/organisation';
import type { ReportDocument } from '../../domain/report-document';
import { readProfile } from '../later/read-profile';
import { PaperDocument } from './PaperDocument';

/**
 * What is printed is a document and not the tool on the screen, however the reader prints: from the menu under the tool,
 * or with the browser's own command. A blank form is printed as it stands on the page.
 */
export function usePaper(base: string, makeDocument: () => ReportDocument): void {
  const [letterhead, setLetterhead] = useState<Letterhead>({});
  useEffect(() => void readProfile(base).then(setLetterhead), [base]);
  const make = useRef(makeDocument);
  make.current = makeDocument;
  useEffect(() => {
    const root = document.documentElement;
    let sheet: HTMLElement | null = null;
    const before = () => {
      if (root.hasAttribute('data-blank') || sheet) return;
      sheet = Object.assign(document.createElement('div'), { className: 'paper-document' });
      document.body.append(sheet);
      render(<PaperDocument report={withLetterhead(make.current(), letterhead)} />, sheet);
      root.classList.add('prints-document');
    };
    const after = () => {
      root.classList.remove('prints-document');
      sheet?.remove();
      sheet = null;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      after();
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [letterhead]);
}
