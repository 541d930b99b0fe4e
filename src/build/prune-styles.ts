import { compile, is } from 'css-select';
import type { Element } from 'domhandler';
import { findOne } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { transform } from 'lightningcss';
import postcss, { type AtRule, type Root } from 'postcss';
import type { BuiltPage } from './finish-pages';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/**
 * Joins each page's <style> blocks into one without the rules that match nothing on
 * any page with the same styles. Each selector is tried against the real markup with
 * its states taken off: tools that work by class names alone throw away :is() and :where().
 * What scripts add later (data-theme, classes in islands) is kept by `LATER`.
 */
export function pruneStyles(pages: BuiltPage[]): BuiltPage[] {
  const byStyles = new Map<string, BuiltPage[]>();
  for (const page of pages) {
    const css = [...page.html.matchAll(STYLE)].map((match) => match[1]).join('\n');
    byStyles.set(css, [...(byStyles.get(css) ?? []), page]);
  }
  const done = new Map<string, string>();
  for (const [css, group] of byStyles) {
    const pruned = css.trim() === '' ? '' : prune(css, group);
    for (const page of group) done.set(page.path, replaceStyles(page.html, pruned));
  }
  return pages.map((page) => ({ ...page, html: done.get(page.path) ?? page.html }));
}

/** Classes and attributes that exist only after a script or an action. */
const LATER =
  /save-status|hits|hit|notice|item-done|choice|badge|reset|levels|evidence-pick|note-field|bar-|chart|mark\b|data-js|data-level|on-paper|button/;

const STATES =
  /::?(before|after|marker|placeholder|selection|backdrop|first-letter|first-line|details-content|file-selector-button|-webkit-[\w-]+|-moz-[\w-]+)|:(hover|focus-visible|focus-within|focus|active|visited|target|checked|disabled|enabled|modal|open|any-link|link)\b/g;
const STATE_ATTRIBUTES = /\[(data-theme|data-level|data-js|open|hidden|aria-current)[^\]]*\]/g;

/** A selector as the markup can be asked about it. */
function withoutStates(selector: string): string {
  let bare = selector.replaceAll(STATES, '').replaceAll(STATE_ATTRIBUTES, '');
  for (let i = 0; i < 3; i++) bare = bare.replaceAll(/:not\(\s*\)|:(is|where|has)\(\s*[~>+ ,]*\)/g, '');
  return (
    bare
      .replaceAll(/([>+~])\s*(?=$|,|\))/g, '$1 *')
      .replace(/^\s*([>+~])/, '* $1')
      .trim() || '*'
  );
}

function prune(css: string, pages: BuiltPage[]): string {
  const root = postcss.parse(css);
  const asked = new Map<string, boolean>();
  const documents = pages.map(({ html }) => parseDocument(html.replaceAll(STYLE, '')));
  const matches = (selector: string): boolean => {
    const bare = withoutStates(selector);
    const known = asked.get(bare);
    if (known !== undefined) return known;
    let found: boolean;
    try {
      const query = compile<never, Element>(bare);
      found = documents.some((document) => findOne((element) => is(element, query), document.children, true) !== null);
    } catch {
      found = true; // a selector css-select cannot read is left for the browser
    }
    asked.set(bare, found);
    return found;
  };
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes/.test((rule.parent as AtRule).name)) return;
    const kept = rule.selectors.filter((selector) => LATER.test(selector) || matches(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  dropEmptyAndUnusedVariables(root, pages);
  return transform({ filename: 'page.css', code: Buffer.from(root.toString()), minify: true }).code.toString();
}

function dropEmptyAndUnusedVariables(root: Root, pages: BuiltPage[]): void {
  const markup = pages.map(({ html }) => html.replaceAll(STYLE, '')).join('');
  for (let changed = true; changed;) {
    changed = false;
    root.walkAtRules((rule) => {
      if (rule.nodes?.length === 0) {
        rule.remove();
        changed = true;
      }
    });
    const used = new Set([...(root.toString() + markup).matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      const parent = declaration.parent;
      declaration.remove();
      if (parent?.nodes?.length === 0) parent.remove();
      changed = true;
    });
  }
}

function replaceStyles(html: string, css: string): string {
  let first = true;
  return html.replaceAll(STYLE, () => {
    if (!first) return '';
    first = false;
    return `<style>${css}</style>`;
  });
}
