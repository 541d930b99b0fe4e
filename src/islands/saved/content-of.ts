/** What a saved document is about: its title, what its fields are called, and how it becomes a document to read. */
import { type AssessmentContent, criteriaOf } from '../../domain/assessment';
import { itemsOf } from '../../domain/checklist';
import { assessmentReport } from '../../domain/report-assessment';
import { checklistReport } from '../../domain/report-checklist';
import type { Path } from '../../domain/reading-path';
import type { ReportDocument } from '../../domain/report-document';
import { pathReport } from '../../domain/report-path';
import type { StartMaterial } from '../../domain/start-result';
import type { Checklist } from '../../schema/checklist';
import type { Log } from '../../schema/log';
import type { Json } from '../../storage/canonical';
import { contentIdOf } from '../../storage/copies';
import type { Difference } from '../../storage/file/compare';
import type { MergeDocument } from '../../storage/merge-map';
import { fieldReader } from '../../storage/record';
import { assessmentAnswers, criterionAnswers } from '../../storage/records/assessment-answers';
import { checklistProgress, currentRound, itemStates } from '../../storage/records/checklist-progress';
import { deviationLog } from '../../storage/records/deviation-log';
import { organisationProfile } from '../../storage/records/organisation-profile';
import { isReadIn, pathProgress } from '../../storage/records/path-progress';
import { startAnswers } from '../../storage/records/start-answers';
import { organisationWords } from '../../strings/organisation';
import { pathWords } from '../../strings/paths';
import { reportWords } from '../../strings/report';
import { fieldWords } from '../../strings/saved-fields';
import { earlierRounds } from '../later/earlier-rounds';
import { fieldName } from '../organisation/field-name';
import { logContent, logReport } from './log-content';
import { plainReport } from './plain-report';
import { startContent } from './start-content';

export interface SavedContent {
  title: string;
  /** Where on the site it is filled in; null when the site no longer has it. */
  address: string | null;
  report: (document: MergeDocument) => ReportDocument;
  /** What the reader calls the field at a path. */
  nameOf: (path: string) => string;
  /** A value in words. */
  say: (path: string, value: Json) => string;
  /** Whether a difference is one to choose about; without it all are. What is not asked about follows the merge. */
  asks?: (difference: Difference) => boolean;
  /** What a file's copy brings, in a few words, where there is too much to count answers. */
  sums?: (mine: MergeDocument | null, theirs: MergeDocument) => string;
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
          const round = currentRound(document);
          const stateOf = itemStates(
            fieldReader(checklistProgress, () => document),
            round,
          );
          const earlier = earlierRounds(document);
          return checklistReport(checklist, { stateOf, earlier, organisation, made, address, words: reportWords });
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
  if (kind === pathProgress.kind) {
    const address = `/lasvagar/${id}/`;
    const path = await fetchContent<Path>(setting.base, address);
    if (path !== null) {
      const words = { ...pathWords.report, kinds: pathWords.kinds, minutes: pathWords.minutes };
      return {
        title: path.title,
        address,
        report: (document) => {
          const isRead = isReadIn(fieldReader(pathProgress, () => document));
          return pathReport(path, { isRead, organisation, made, words });
        },
        nameOf: (at) => named(at, 'stop', new Map(path.stops.map((stop) => [stop.id, stop.title]))),
        say,
      };
    }
  }
  if (kind === startAnswers.kind) {
    const material = await fetchContent<StartMaterial>(setting.base, '/er-vag/');
    if (material !== null) return startContent(material, { organisation, made });
  }
  if (kind === deviationLog.kind) {
    const log = await fetchContent<Log>(setting.base, '/avvikelser/');
    if (log !== null) {
      const report = (document: MergeDocument) => logReport(id, log, document, setting);
      return { ...logContent(id, log, made), report };
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

/** item/introduktion/note → "Introduktionen är bokad: anteckning"; in a later round the round stands first. */
function named(path: string, prefix: string, titles: ReadonlyMap<string, string>): string {
  const [, round, rest] = /^round\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (round && rest) return `${fieldWords.round(round)}: ${named(`${prefix}/${rest}`, prefix, titles)}`;
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
