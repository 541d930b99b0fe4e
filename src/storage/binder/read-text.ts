import {
  DOCUMENT_KINDS,
  type DocumentText,
  type TextBlock,
  type TextField,
  type TextSection,
} from '../../domain/document-text';
import type { Column } from '../../domain/report-document';
import { isList, isTable, type Json, parseJson } from '../canonical';

type Table = { readonly [key: string]: Json };

/**
 * A text of the site that was kept, read without trusting it: it may have come by a file from somebody else. Null when
 * it is not a text of a shape known here; what is saved is left as it is.
 */
export function readText(saved: string | null): DocumentText | null {
  const json = saved === null ? undefined : parseJson(saved);
  if (!isTable(json)) return null;
  const kind = DOCUMENT_KINDS.find((each) => each === json.kind);
  const sections = listOf(json.sections, readSection);
  if (kind === undefined || sections === null || text(json.title) === '') return null;
  const { months, most } = isTable(json.review) ? json.review : {};
  return {
    kind,
    title: text(json.title),
    number: text(json.number),
    version: text(json.version),
    subtitle: text(json.subtitle),
    address: text(json.address),
    part: whole(json.part, 0),
    ...(typeof json.responsible === 'string' ? { responsible: json.responsible } : {}),
    ...(typeof json.adoptedBy === 'string' ? { adoptedBy: json.adoptedBy } : {}),
    review: { months: whole(months, 12), most: whole(most, 24) },
    fields: listOf(json.fields, readField) ?? [],
    sections,
    signature: texts(json.signature) ?? [],
  };
}

function readSection(section: Table): TextSection | null {
  const blocks = listOf(section.blocks, readBlock);
  if (blocks === null || text(section.id) === '') return null;
  return { id: text(section.id), title: text(section.title), level: levelOf(section.level), blocks };
}

function readField(field: Table): TextField | null {
  return text(field.id) === '' ? null : { id: text(field.id), label: text(field.label), default: text(field.default) };
}

function readBlock(block: Table): TextBlock | null {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: levelOf(block.level), text: text(block.text) };
    case 'paragraph':
      return { kind: 'paragraph', text: text(block.text) };
    case 'list': {
      const items = texts(block.items);
      return items && { kind: 'list', ordered: block.ordered === true, items };
    }
    case 'ticks': {
      const items = listOf(block.items, (item) => ({
        text: text(item.text),
        ...(typeof item.code === 'string' ? { code: item.code } : {}),
        ...(typeof item.hint === 'string' ? { hint: item.hint } : {}),
      }));
      return items && { kind: 'ticks', items };
    }
    case 'table':
      return readTable(block);
    case 'fields':
    case 'pageBreak':
      return { kind: block.kind };
    case 'lines':
      return { kind: 'lines', label: text(block.label), count: Math.min(40, whole(block.count, 1)) };
    case 'signature': {
      const labels = texts(block.labels);
      return labels && { kind: 'signature', labels };
    }
    case 'note':
      return { kind: 'note', title: text(block.title), text: text(block.text) };
    default:
      return null;
  }
}

function readTable(block: Table): TextBlock | null {
  const columns = listOf(block.columns, (column): Column => ({
    title: text(column.title),
    width: typeof column.width === 'number' ? column.width : 1,
  }));
  const rows = isList(block.rows) ? block.rows.map((row) => texts(row)) : [null];
  if (columns === null || columns.length === 0 || rows.some((row) => row === null)) return null;
  return {
    kind: 'table',
    caption: text(block.caption),
    columns,
    rows: rows.flatMap((row) => (row === null ? [] : [row])),
    rowHeaders: block.rowHeaders === true,
    ...(typeof block.room === 'number' ? { room: whole(block.room, 1) } : {}),
  };
}

/** A list whose every element can be read; null when it is no list, or one of them cannot. Half a text is no text. */
function listOf<T>(json: Json | undefined, read: (table: Table) => T | null): T[] | null {
  if (!isList(json)) return null;
  const found = json.map((each) => (isTable(each) ? read(each) : null));
  return found.some((each) => each === null) ? null : (found as T[]);
}

function texts(json: Json | undefined): string[] | null {
  return isList(json) && json.every((each) => typeof each === 'string') ? (json as string[]) : null;
}

const text = (json: Json | undefined): string => (typeof json === 'string' ? json : '');

const whole = (json: Json | undefined, otherwise: number): number =>
  typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : otherwise;

const levelOf = (json: Json | undefined): 2 | 3 => (json === 3 ? 3 : 2);
