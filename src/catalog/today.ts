/**
 * The day the site is built or the content is checked, as 2026-11-21. The only place where a clock is read for content;
 * all else is told. SOURCE_DATE_EPOCH (seconds) stands over the clock, so that a build can be made again as it was.
 */
export const today: string = new Date(
  process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now(),
)
  .toISOString()
  .slice(0, 10);
