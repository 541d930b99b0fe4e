import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { Titles } from '@/islands/saved/titles';
import { BINDER } from '@/storage/records/binder';
import { PROFILE } from '@/storage/records/organisation-profile';
import { binderPage } from '@/strings/binder';
import { binderFieldWords } from '@/strings/binder-fields';
import { organisationWords } from '@/strings/organisation';

const listed = (entries: { id: string; data: { title: string } }[], folder: string) =>
  Object.fromEntries(entries.map(({ id, data }) => [id, { title: data.title, address: `/${folder}/${id}/` }]));

/** What everything that can be filled in is called, fetched when there is something saved to name. */
export const GET: APIRoute = async () =>
  Response.json({
    'checklist-progress': listed(await getCollection('checklists'), 'checklistor'),
    'assessment-answers': listed(await getCollection('assessments'), 'sjalvskattningar'),
    binder: { [BINDER]: { title: binderPage.title, address: '/parmen/' } },
    'binder-texts': { [BINDER]: { title: binderFieldWords.textsTitle, address: '/parmen/' } },
    'organisation-profile': { [PROFILE]: { title: organisationWords.title, address: '/er-organisation/' } },
  } satisfies Titles);
