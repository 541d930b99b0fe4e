import type { ReportDocument } from '../../domain/report-document';
import { ExportButtons, today } from '../shared/ExportButtons';

interface Props {
  /** Address of the routine as a document, made at build. */
  source: string;
  fileName: string;
  base: string;
}

/** PDF and paper for a routine. The document is fetched at the click. */
export default function RoutineTools({ source, fileName, base }: Props) {
  const makeDocument = async (): Promise<ReportDocument> => {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${response.status}`);
    return { ...((await response.json()) as ReportDocument), made: today() };
  };
  return <ExportButtons base={base} fileName={fileName} makeDocument={makeDocument} />;
}
