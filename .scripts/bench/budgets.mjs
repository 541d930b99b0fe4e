// @ts-check
// What the site may weigh and take. Bytes are brotli 11 unless the name says otherwise; kB is 1000 bytes.
// A goal is to be held; past a hard stop the build is not published.

/**
 * @typedef {object} Budget
 * @property {number} goal
 * @property {number} [stop]
 */

/** @param {number} goal @param {number} [stop] @returns {Budget} */
const budget = (goal, stop) => (stop === undefined ? { goal } : { goal, stop });

export const budgets = {
  /** Everything on a page but the article's own HTML and the fonts. */
  around: budget(7_500, 9_000),
  /** The article's own HTML against its plain text. */
  articleRatio: budget(2, 2.5),
  /** The same for a form: each sentence has a field, and short sentences have as many fields as long ones. */
  formRatio: budget(2, 2.9),
  fonts: budget(30_000, 40_000),
  /** Before the load event, fonts not counted. */
  requests: budget(2, 4),
  /** Not compressed. */
  inlineScript: budget(2_000, 2_000),
  /** Script that must be there before the tool can be used. */
  tool: {
    checklist: budget(12_000, 15_600),
    assessment: budget(18_000, 23_400),
    larger: budget(25_000, 32_500),
  },
  /** What the first click on PDF fetches: library, our code and fonts. */
  pdfClick: budget(135_000, 135_000),
  /** What a Word file needs: library and our code. */
  docxClick: budget(70_000, 70_000),
  /** What is fetched up to the first hit in the site search. */
  firstSearch: budget(125_000),
  firstSearchMs: budget(1_700),
  /** Largest contentful paint, slow 4G and a processor four times slower, against the limit page. */
  lcpRatio: budget(1.1, 1.2),
  /** 62 pages, tagged, in the browser. */
  longPdfMs: budget(1_000, 1_500),
  /** A text of 100 000 characters pasted and marked, from the end of the pause to the layout. */
  pastedMs: budget(1_000),
  /** One frame; never more than what feels immediate. */
  keystrokeMs: budget(16, 30),
  /** 6 seconds for the first 80 pages and 20 ms for each further one. @param {number} pages */
  buildCpu: (pages) => budget(6 + 0.02 * Math.max(0, pages - 80), 1.3 * (6 + 0.02 * Math.max(0, pages - 80))),
};
