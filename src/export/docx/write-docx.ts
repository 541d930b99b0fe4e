import type { ReportDocument } from '../../domain/report-document';
export async function writeDocx(_: ReportDocument) {
  return { bytes: new Uint8Array(3), replaced: [] as string[] };
}
