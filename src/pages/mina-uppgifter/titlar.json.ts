import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { EVERY, type Titles } from '@/islands/saved/titles';
import { BINDER } from '@/storage/records/binder';
import { PROFILE } from '@/storage/records/organisation-profile';
import { START } from '@/storage/records/start-answers';
import { binderPage } from '@/strings/binder';
import { binderFieldWords } from '@/strings/binder-fields';
import { deviationPage } from '@/strings/deviations';
import { organisationWords } from '@/strings/organisation';
import { startToolWords } from '@/strings/start-words';

const listed = (entries: { id: string; data: { title: string } }[], folder: string) =>
  Object.fromEntries(entries.map(({ id, data }) => [id, { title: data.title, address: `/${folder}/${id}/` }]));

/** What everything that can be filled in is called, fetched when there is something saved to name. */
export const GET: APIRoute = async () =>
  Response.json({
    'checklist-progress': listed(await getCollection('checklists'), 'checklistor'),
    'assessment-answers': listed(await getCollection('assessments'), 'sjalvskattningar'),
    'path-progress': listed(await getCollection('paths'), 'lasvagar'),
    'start-answers': { [START]: { title: startToolWords.title, address: '/er-vag/' } },
    binder: { [BINDER]: { title: binderPage.title, address: '/parmen/' } },
    'binder-texts': { [BINDER]: { title: binderFieldWords.textsTitle, address: '/parmen/' } },
    // One document for each year.
    'deviation-log': { [EVERY]: { title: deviationPage.title, address: '/avvikelser/' } },
    'organisation-profile': { [PROFILE]: { title: organisationWords.title, address: '/er-organisation/' } },
  } satisfies Titles);
