/** The Swedish of the binder on paper. */
export interface BinderWords {
  untitled: string;
  /** A proposal that nobody has confirmed, marked so that it shows. Empty is a line to write on. */
  proposal: (text: string) => string;
}
