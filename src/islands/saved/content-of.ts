/** What a saved document is about: its title, what its fields are called, and how it becomes a document to read. */
import { type AssessmentContent, criteriaOf } from '../../domain/assessment';
import { itemsOf } from '../../domain/checklist';
import { assessmentReport } from '../../domain/report-assessment';
import { checklistReport } from '../../domain/report-checklist';
import type { ReportDocument } from '../../domain/report-document';
import type { Checklist } from '../../schema/checklist';
import type { Json } from '../../storage/canonical';
import { contentIdOf } from '../../storage/copies';
import type { MergeDocument } from '../../storage/merge-map';
import { fieldReader } from '../../storage/record';
import { assessmentAnswers, criterionAnswers } from '../../storage/records/assessment-answers';
import { checklistProgress, itemStates } from '../../storage/records/checklist-progress';
import { organisationProfile } from '../../storage/records/organisation-profile';
import { organisationWords } from '../../strings/organisation';
import { reportWords } from '../../strings/report';
import { fieldWords } from '../../strings/saved-fields';
import { fieldName } from '../organisation/field-name';
import { plainReport } from './plain-report';

export interface SavedContent {
  title: string;
  /** Where on the site it is filled in; null when the site no longer has it. */
  address: string | null;
  report: (document: MergeDocument) => ReportDocument;
  /** What the reader calls the field at a path. */
  nameOf: (path: string) => string;
  /** A value in words. */
  say: (path: string, value: Json) => string;
}

interface Setting {
  base: string;
  /** Today, as 2026-11-22. */
  made: string;
  organisation: string;
}

/**
 * Fetches what a saved document is about. What the site no longer has, or cannot be fetched just now, is still
 * shown: with the paths for names.
 */
export async function contentOf(kind: string, documentId: string, setting: Setting): Promise<SavedContent> {
  const id = contentIdOf(documentId);
  const { made, organisation } = setting;
  if (kind === 'checklist-progress') {
    const address = `/checklistor/${id}/`;
    const checklist = await fetchContent<Checklist>(setting.base, address);
    if (checklist !== null) {
      return {
        title: checklist.title,
        address,
        report: (document) => {
          const stateOf = itemStates(fieldReader(checklistProgress, () => document));
          return checklistReport(checklist, { stateOf, organisation, made, address, words: reportWords });
        },
        nameOf: (path) => named(path, 'item', new Map(itemsOf(checklist).map((item) => [item.id, item.text]))),
        say,
      };
    }
  }
  if (kind === 'assessment-answers') {
    const address = `/sjalvskattningar/${id}/`;
    const content = await fetchContent<AssessmentContent>(setting.base, address);
    if (content !== null) {
      const { assessment, scale, sourceTitles } = content;
      return {
        title: assessment.title,
        address,
        report: (document) => {
          const answerOf = criterionAnswers(fieldReader(assessmentAnswers, () => document));
          const words = reportWords;
          return assessmentReport(assessment, scale, { answerOf, organisation, made, address, words, sourceTitles });
        },
        nameOf: (path) =>
          named(path, 'criterion', new Map(criteriaOf(assessment).map((criterion) => [criterion.id, criterion.title]))),
        say,
      };
    }
  }
  if (kind === organisationProfile.kind) {
    const { title } = organisationWords;
    const setting = { title, organisation, made, nameOf: fieldName, say: sayOrganisation };
    return {
      title,
      address: '/er-organisation/',
      report: (document) => plainReport(document, setting),
      nameOf: fieldName,
      say: sayOrganisation,
    };
  }
  if (kind === 'binder' || kind === 'binder-texts') {
    const { binderContent } = await import('../binder/saved-content');
    return binderContent(kind, documentId, { ...setting, say });
  }
  const title = fieldWords.plainTitle(id);
  const nameOf = (path: string): string => path;
  return {
    title: id,
    address: null,
    report: (document) => plainReport(document, { title, intro: fieldWords.plainWhy, organisation, made, nameOf, say }),
    nameOf,
    say,
  };
}

async function fetchContent<T>(base: string, address: string): Promise<T | null> {
  try {
    const response = await fetch(`${base.replace(/\/$/, '')}${address.replace(/\/$/, '')}.json`);
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

/** item/introduktion/note → "Introduktionen är bokad: anteckning". */
function named(path: string, prefix: string, titles: ReadonlyMap<string, string>): string {
  const [head, id = '', field = ''] = path.split('/');
  const title = head === prefix ? titles.get(id) : undefined;
  if (title === undefined) return fieldWords.other[path] ?? path;
  const what = fieldWords.fields[field];
  return what ? `${title}: ${what}` : title;
}

function sayOrganisation(path: string, value: Json): string {
  const { forms, sizes } = organisationWords;
  if (path === 'logo') return value === null ? '' : fieldWords.picture;
  const words = path === 'form' ? forms : path === 'size' ? sizes : {};
  return (words as Readonly<Record<string, string>>)[String(value)] ?? say(path, value);
}

function say(path: string, value: Json): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? fieldWords.yes : fieldWords.no;
  if (path.endsWith('/level'))
    return value === 'na' ? fieldWords.notApplicable : `${fieldWords.level} ${String(value)}`;
  if (path.endsWith('/evidence')) return `${fieldWords.evidence} ${String(value)}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
