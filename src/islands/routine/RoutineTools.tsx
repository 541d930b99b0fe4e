import type { ReportDocument } from '../../domain/report-document';
import { ExportButtons, today } from '../shared/ExportButtons';

interface Props {
  /** The routine as a document, made at build. */
  document: ReportDocument;
  fileName: string;
}

/** PDF and paper for a routine. */
export default function RoutineTools({ document, fileName }: Props) {
  return <ExportButtons fileName={fileName} makeDocument={async () => ({ ...document, made: today() })} />;
}
