/** The Swedish around the documents in a saved page. Comes in as an argument: this folder holds no texts of its own. */
export interface RecordWords {
  skip: string;
  organisation: string;
  noOrganisation: string;
  saved: string;
  holds: string;
  documents: (count: number) => string;
  about: string;
  /** What the file is and whom it belongs to: one paragraph each. */
  aboutTexts: readonly string[];
  open: string;
  openSteps: (siteAddress: string) => readonly string[];
  contents: string;
  toContents: string;
  checksum: string;
  checksumText: string;
}

/** The Swedish of a locked page. */
export interface LockedWords {
  title: string;
  intro: readonly string[];
  passphrase: string;
  show: string;
  button: string;
  working: string;
  wrong: string;
  damaged: string;
  unable: string;
  noScript: string;
  elsewhere: (siteAddress: string) => string;
  forgotten: string;
}
