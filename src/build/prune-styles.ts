import { compile, is } from 'css-select';
import { type AnyNode, type ChildNode, type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { transform } from 'lightningcss';
import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { functionsOf, splitList, withoutFunctions, withoutStates } from './selectors';
import type { BuiltPage } from './finish-pages';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/**
 * Joins each page's <style> blocks into one with only the rules that can match on that
 * page. Each selector is tried against the page's own markup with its states taken off:
 * tools that work by class names alone throw away :is() and :where(). What an island
 * draws later is known from its script: a class, id or tag named there may come to be,
 * so islands write class names out in full.
 * @param scriptsOf the scripts that may draw on a page, as text.
 */
export function pruneStyles(pages: BuiltPage[], scriptsOf: (page: BuiltPage) => string[] = () => []): BuiltPage[] {
  const sheets = new Map<string, Sheet>();
  const wordsOf = new Map<string, Set<string>>();
  return pages.map((page) => {
    const css = [...page.html.matchAll(STYLE)].map((match) => match[1]).join('\n');
    if (css.trim() === '') return page;
    const sheet = sheets.get(css) ?? new Sheet(css);
    sheets.set(css, sheet);
    const later = scriptsOf(page).map((script) => {
      const words = wordsOf.get(script) ?? new Set(script.match(/[\w-]+/g));
      wordsOf.set(script, words);
      return words;
    });
    return { ...page, html: replaceStyles(page.html, sheet.prunedFor(page.html.replaceAll(STYLE, ''), later)) };
  });
}

/** One style sheet as pages share it before pruning. Pages that need the same rules share the result. */
class Sheet {
  readonly #root: Root;
  readonly #rules: Rule[] = [];
  readonly #results = new Map<string, string>();

  constructor(css: string) {
    this.#root = postcss.parse(css);
    dropOverruled(this.#root);
    this.#root.walkRules((rule) => {
      if (rule.parent?.type !== 'atrule' || !/keyframes/.test((rule.parent as AtRule).name)) this.#rules.push(rule);
    });
  }

  prunedFor(markup: string, later: Set<string>[]): string {
    const page = new Markup(markup, later);
    const kept = this.#rules.map((rule) => rule.selectors.filter((selector) => page.canMatch(selector)));
    const variables = [...new Set(markup.match(/var\(\s*--[\w-]+/g))];
    const key = JSON.stringify([kept, variables]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const root = this.#root.clone();
    let index = 0;
    root.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && /keyframes/.test((rule.parent as AtRule).name)) return;
      const selectors = kept[index++] ?? [];
      if (selectors.length === 0) rule.remove();
      else rule.selectors = selectors;
    });
    dropEmptyAndUnusedVariables(root, variables.join(' '));
    const code = transform({ filename: 'page.css', code: Buffer.from(root.toString()), minify: true }).code.toString();
    this.#results.set(key, code);
    return code;
  }
}

const queries = new Map<string, ((element: Element) => boolean) | null>();

/** A bare selector as a question to one element; null when css-select cannot read it. */
function queryFor(selector: string): ((element: Element) => boolean) | null {
  const known = queries.get(selector);
  if (known !== undefined) return known;
  let query: ((element: Element) => boolean) | null = null;
  try {
    const compiled = compile<AnyNode, Element>(selector);
    query = (element) => is(element, compiled);
  } catch {
    // Left for the browser to read.
  }
  queries.set(selector, query);
  return query;
}

/** What selectors are tried against: a page's elements by class, id and tag, and what scripts may add to them. */
class Markup {
  readonly #byWord = new Map<string, Element[]>();
  readonly #all: Element[] = [];
  readonly #later: Set<string>[];
  readonly #asked = new Map<string, boolean>();

  constructor(html: string, later: Set<string>[]) {
    this.#later = later;
    this.#index(parseDocument(html).children);
  }

  #index(nodes: ChildNode[]): void {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      this.#all.push(node);
      const words = [node.name, node.attribs.id ?? '', ...(node.attribs.class ?? '').split(/\s+/)];
      for (const word of new Set(words)) {
        const list = this.#byWord.get(word);
        if (list) list.push(node);
        else this.#byWord.set(word, [node]);
      }
      this.#index(node.children);
    }
  }

  canMatch(selector: string): boolean {
    const bare = withoutStates(selector);
    let answer = this.#asked.get(bare);
    if (answer === undefined) {
      answer =
        (this.#isPossible(bare, false) && this.#matches(bare)) ||
        // Something in it may be drawn later. That all of it stands in the page already, but apart, is no hindrance.
        ((bare.match(/[\w-]+/g) ?? []).some((word) => this.#mayCome(word)) && this.#isPossible(bare, true));
      this.#asked.set(bare, answer);
    }
    return answer;
  }

  /** Whether every class, id and tag that the selector must have exists on the page, or may come. */
  #isPossible(bare: string, withLater: boolean): boolean {
    return (
      wordsIn(withoutFunctions(bare)).every((word) => this.#byWord.has(word) || (withLater && this.#mayCome(word))) &&
      functionsOf(bare).every(
        ({ name, args }) => name === 'not' || splitList(args).some((part) => this.#isPossible(part, withLater)),
      )
    );
  }

  #mayCome(word: string): boolean {
    return this.#later.some((words) => words.has(word));
  }

  #matches(bare: string): boolean {
    const query = queryFor(bare);
    if (query === null) return true;
    // Only elements with a word of the last part can be the answer.
    const [last = ''] = /[^\s>+~]*$/.exec(withoutFunctions(bare).replaceAll(ATTRIBUTE, '')) ?? [];
    const word = wordsIn(last).at(-1);
    return (word === undefined ? this.#all : (this.#byWord.get(word) ?? [])).some(query);
  }
}

const ATTRIBUTE = /\[[^\]]*\]/g;

/** Classes, ids and tags named in a selector without functions. */
function wordsIn(selector: string): string[] {
  const plain = selector.replaceAll(ATTRIBUTE, '').replaceAll(/::?[\w-]+(\([^)]*\))?/g, '');
  return [...plain.matchAll(/(?<=^|[\s>+~.#])[a-zA-Z_-][\w-]*/g)].map(([word]) => word);
}

/** Properties that set all that begin with their name and a hyphen. */
const SHORTHANDS = ['background', 'font', 'margin', 'padding'];

/**
 * Takes Starlight's declarations away where ours has the same selector and property:
 * its rules are in @layer and always yield to ours, which are not.
 */
function dropOverruled(root: Root): void {
  const ours = new Map<string, Set<string>>();
  root.each((node) => {
    if (node.type !== 'rule') return;
    for (const selector of node.selectors) {
      const properties = ours.get(selector) ?? new Set();
      ours.set(selector, properties);
      node.each((child) => {
        if (child.type === 'decl') properties.add(child.prop);
      });
    }
  });
  const isOverruled = (selector: string, property: string): boolean => {
    const set = ours.get(selector);
    return (
      set !== undefined &&
      (set.has(property) || SHORTHANDS.some((name) => property.startsWith(`${name}-`) && set.has(name)))
    );
  };
  root.walkAtRules('layer', (layer) => {
    layer.walkRules((rule) => {
      rule.each((child) => {
        if (child.type !== 'decl' || child.important || child.prop.startsWith('--')) return;
        if (rule.selectors.every((selector) => isOverruled(selector, child.prop))) child.remove();
      });
      if (rule.nodes.length === 0) rule.remove();
    });
  });
}

function dropEmptyAndUnusedVariables(root: Root, alsoUsed: string): void {
  for (let changed = true; changed;) {
    changed = false;
    root.walkAtRules((rule) => {
      if (rule.nodes?.length === 0) {
        rule.remove();
        changed = true;
      }
    });
    const used = new Set([...(root.toString() + alsoUsed).matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
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
