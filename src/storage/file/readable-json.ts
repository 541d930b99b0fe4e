import { isList, isTable, type Json } from '../canonical';

/**
 * JSON for a person to read: tables indented, and a list on one line unless it holds
 * tables. A saved field (value, clock, tab) thus takes one line and not five.
 */
export function readableJson(value: Json, indent = ''): string {
  const inner = `${indent}  `;
  if (isTable(value)) {
    const lines = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${readableJson(part, inner)}`);
    return block('{', lines, '}', indent);
  }
  if (isList(value) && value.some(isTable)) {
    const lines = value.map((part) => readableJson(part, inner));
    return block('[', lines, ']', indent);
  }
  return JSON.stringify(value);
}

function block(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}${close}`;
}
