import type { Block, ReportDocument, ReportHead } from '../../domain/report-document';
import type { TextBlock } from './blocks';

type Tab = Extract<Block, { kind: 'tab' }>;

/** A stretch of pages with a running head of its own. */
export interface Part {
  /** What the running head names. */
  head: ReportHead;
  /** How it begins: with the title of the whole file, that of a document in a binder, a tab page, or with nothing. */
  opening: 'file' | 'document' | 'none' | Tab;
  blocks: TextBlock[];
}

/** Breaks a document at its tabs and at the documents in it. A tab is a page of its own. */
export function partsOf(document: ReportDocument): Part[] {
  const parts: Part[] = [{ head: document, opening: 'file', blocks: [] }];
  for (const block of document.blocks) {
    if (block.kind === 'document') parts.push({ head: block.head, opening: 'document', blocks: [] });
    else if (block.kind === 'tab') parts.push({ head: document, opening: block, blocks: [] });
    else {
      const last = parts.at(-1);
      if (last !== undefined && typeof last.opening === 'string') last.blocks.push(block);
      else if (block.kind !== 'pageBreak') parts.push({ head: document, opening: 'none', blocks: [block] });
    }
  }
  return parts;
}
