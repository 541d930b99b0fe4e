import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { lastCommitDates } from './commit-dates';

const dates = lastCommitDates('content');

// Bytes nobody reads on this site: the generator line, and share-card tags that repeat the title.
const UNNEEDED_META = /^(generator|twitter:card|og:type|og:locale|og:site_name)$/;

/**
 * Starlight's own dates only know src/content/docs, and only fail in the production
 * build; so they are read here, and a site test looks for <time> on every chapter.
 */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  route.lastUpdated ??= dates.get(route.entry.filePath ?? '') ?? reviewedDate(route.entry.data.reviewed);
  route.head = route.head.filter(({ attrs }) => !UNNEEDED_META.test(String(attrs?.name ?? attrs?.property ?? '')));
});

/** Before the first commit of a file there is no git date; the author's own date is then the honest one. */
function reviewedDate(reviewed: string | undefined): Date | undefined {
  return reviewed ? new Date(`${reviewed}T12:00:00Z`) : undefined;
}
