import { assessment, type Assessment } from '../schema/assessment';
import { binderSet, type BinderSetFile } from '../schema/binder-set';
import { checklist, type Checklist } from '../schema/checklist';
import { confusion, type Confusion } from '../schema/confusion';
import { part, type Part } from '../schema/part';
import { framework, type Framework } from '../schema/requirement';
import { routine, type Routine } from '../schema/routine';
import { scale, type Scale } from '../schema/scale';
import { source, type Source } from '../schema/source';
import { start, type Start } from '../schema/start';
import { template, type Template } from '../schema/template';
import { term, type Term } from '../schema/term';
import { type Chapter, readChapters } from './chapters';
import type { Problem } from './problem';
import { type Entry, readFolder } from './read';
import { checkReferences } from './references';
import { checkTermMarks } from './term-marks';
import { checkTerms } from './terms';

/** Everything authors have written, read from disk and checked as a whole. */
export interface Catalog {
  assessments: Map<string, Entry<Assessment>>;
  binderSets: Map<string, Entry<BinderSetFile>>;
  chapters: Map<string, Chapter>;
  checklists: Map<string, Entry<Checklist>>;
  confusions: Map<string, Entry<Confusion>>;
  parts: Map<string, Entry<Part>>;
  requirements: Map<string, Entry<Framework>>;
  routines: Map<string, Entry<Routine>>;
  scales: Map<string, Entry<Scale>>;
  sources: Map<string, Entry<Source>>;
  starts: Map<string, Entry<Start>>;
  templates: Map<string, Entry<Template>>;
  terms: Map<string, Entry<Term>>;
}

/**
 * Reads and checks all content under `root`. Problems are collected, not
 * thrown, so that an author sees them all at once.
 */
export function readCatalog(root: string): { catalog: Catalog; problems: Problem[] } {
  const problems: Problem[] = [];
  const catalog: Catalog = {
    assessments: readFolder(root, 'content/assessments', assessment, problems),
    binderSets: readFolder(root, 'content/binder-sets', binderSet, problems),
    chapters: readChapters(root, problems),
    checklists: readFolder(root, 'content/checklists', checklist, problems),
    confusions: readFolder(root, 'content/confusions', confusion, problems),
    parts: readFolder(root, 'content/parts', part, problems),
    requirements: readFolder(root, 'content/requirements', framework, problems),
    routines: readFolder(root, 'content/routines', routine, problems),
    scales: readFolder(root, 'content/scales', scale, problems),
    sources: readFolder(root, 'content/sources', source, problems),
    starts: readFolder(root, 'content/start', start, problems),
    templates: readFolder(root, 'content/templates', template, problems),
    terms: readFolder(root, 'content/glossary', term, problems),
  };
  problems.push(...checkReferences(catalog, problems), ...checkTerms(catalog), ...checkTermMarks(catalog));
  return { catalog, problems };
}
