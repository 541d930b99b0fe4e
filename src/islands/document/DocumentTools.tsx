import { useEffect, useState } from 'preact/hooks';
import type { ReportDocument } from '../../domain/report-document';
import { monthsFromNow } from '../later/more-files';
import { SaveMenu } from '../later/SaveMenu';
import { saveMenu } from '../../strings/save-menu';
import { today } from '../shared/today';

interface Props {
  /** Address of the routine or template as a document, made at build. */
  source: string;
  fileName: string;
  base: string;
  /** For the reminder to look it over again. A form that nobody decides on has none. */
  review?: { number: string; title: string; months: number; url: string } | undefined;
}

/** The ways to take a routine or a template with you. The document is fetched at the click. */
export default function DocumentTools({ source, fileName, base, review }: Props) {
  // A click before the script has come would be lost, so until then there is nothing to click.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const makeDocument = async (): Promise<ReportDocument> => {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${response.status}`);
    return { ...((await response.json()) as ReportDocument), made: today() };
  };
  const reminder = review && {
    id: review.number,
    what: saveMenu.calendar.review(review.months),
    title: saveMenu.calendar.reviewOf(`${review.number} ${review.title}`),
    url: review.url,
    date: monthsFromNow(review.months),
    ...(review.months === 12 ? { repeats: 'yearly' as const } : {}),
  };
  return (
    <fieldset class="plain" disabled={!awake}>
      <legend class="sr-only">{saveMenu.legend}</legend>
      <SaveMenu base={base} fileName={fileName} canBeBlank={false} makeDocument={makeDocument} more={{ reminder }} />
    </fieldset>
  );
}
