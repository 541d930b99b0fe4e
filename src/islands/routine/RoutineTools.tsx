import { useEffect, useState } from 'preact/hooks';
import type { ReportDocument } from '../../domain/report-document';
import { monthsFromNow } from '../later/more-files';
import { SaveMenu } from '../later/SaveMenu';
import { saveMenu } from '../../strings/save-menu';
import { today } from '../shared/today';

interface Props {
  /** Address of the routine as a document, made at build. */
  source: string;
  fileName: string;
  base: string;
  /** For the reminder to look it over again. */
  review: { number: string; title: string; months: number; url: string };
}

/** The ways to take a routine with you. The document is fetched at the click. */
export default function RoutineTools({ source, fileName, base, review }: Props) {
  // A click before the script has come would be lost, so until then there is nothing to click.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const makeDocument = async (): Promise<ReportDocument> => {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${response.status}`);
    return { ...((await response.json()) as ReportDocument), made: today() };
  };
  const { number, title, months, url } = review;
  return (
    <fieldset class="plain" disabled={!awake}>
      <legend class="sr-only">{saveMenu.legend}</legend>
      <SaveMenu
        base={base}
        fileName={fileName}
        canBeBlank={false}
        makeDocument={makeDocument}
        more={{
          reminder: {
            id: number,
            what: saveMenu.calendar.review(months),
            title: saveMenu.calendar.reviewOf(`${number} ${title}`),
            url,
            date: monthsFromNow(months),
            ...(months === 12 ? { repeats: 'yearly' } : {}),
          },
        }}
      />
    </fieldset>
  );
}
