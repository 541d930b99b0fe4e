import type { jsPDF } from 'jspdf';

/** A page as jsPDF keeps it; only what the tag layer needs. */
export interface PageInfo {
  objId: number;
  pageContext: { annotations: { type: 'reference'; object: { readonly objId: number } }[] };
}

/** The parts of jsPDF that its own types leave out. Pinned to 4.2.1 and guarded by tests (ADR 0011). */
export interface Internals {
  /** Writes to the page while drawing, to the file while it is being built. */
  write(text: string): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(objId: number, output: boolean): void;
  getPageInfo(page: number): PageInfo;
  events: {
    subscribe(topic: 'putPage', listener: (event: { pageNumber: number }) => void): string;
    subscribe(topic: 'postPutResources' | 'putCatalog', listener: () => void): string;
  };
}

interface WithPrivateApi {
  internal: Internals;
  __private__: { setPdfVersion(version: string): void };
}

/** The one place where jsPDF's private parts are reached. */
export function internalsOf(doc: jsPDF): Internals {
  return (doc as unknown as WithPrivateApi).internal;
}

/** jsPDF writes 1.3 in the header, but structure trees came with 1.4 and our tags with 1.7. */
export function setPdfVersion(doc: jsPDF): void {
  (doc as unknown as WithPrivateApi).__private__.setPdfVersion('1.7');
}
