import { compile, is } from 'css-select';
import { type AnyNode, type ChildNode, type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { transform } from 'lightningcss';
import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { functionsOf, splitList, withoutFunctions, withoutStates } from './selectors';
import type { BuiltPage } from './finish-pages';

/** Words of a script that may be names on the page. What stands after a dot or before a colon is a property of the code's own. */
const NAMES = /(?<![\w.$-])[\w-]+(?![\w-]|\s*:)/g;
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
      const words = wordsOf.get(script) ?? new Set(script.match(NAMES));
      wordsOf.set(script, words);
      return words;
    });
    return { ...page, html: replaceStyles(page.html, sheet.prunedFor(page.html.replaceAll(STYLE, ''), later)) };
  });
}

/** One style sheet as pages share it before pruning. Pages that need the same rules share the result. */
class Sheet {
  readonly #root: Root;
  readonly #rules: { selectors: string[]; asked: Question[] }[] = [];
  readonly #results = new Map<string, string>();

  constructor(css: string) {
    this.#root = postcss.parse(css);
    dropOverruled(this.#root);
    this.#root.walkRules((rule) => {
      if (isFrame(rule)) return;
      const { selectors } = rule;
      this.#rules.push({ selectors, asked: selectors.map((selector) => questionFor(withoutStates(selector))) });
    });
  }

  prunedFor(markup: string, later: Set<string>[]): string {
    const page = new Markup(markup, later);
    const kept = this.#rules.map(({ selectors, asked }) => selectors.filter((_, i) => page.canMatch(asked[i]!)));
    const variables = [...new Set(markup.match(/var\(\s*--[\w-]+/g))];
    const key = JSON.stringify([kept, variables]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const root = this.#root.clone();
    let index = 0;
    root.walkRules((rule) => {
      if (isFrame(rule)) return;
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

/** A step in @keyframes: from, 50%. Not a selector. */
function isFrame({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes/.test((parent as AtRule).name);
}

/** A selector without states, taken apart once and asked of every page. */
interface Question {
  /** Classes, ids and tags that must all be there. */
  words: string[];
  /** For each :is(), :where() and :has(): what it may hold, one of which must be possible. */
  choices: Question[][];
  /** All words in it, those in functions too. */
  mentioned: string[];
  /** A word that the element itself has; undefined when any element may be it. */
  own: string | undefined;
  /** Null when css-select cannot read the selector: it is then left for the browser. */
  isTrueFor: ((element: Element) => boolean) | null;
}

const questions = new Map<string, Question>();

function questionFor(bare: string): Question {
  const known = questions.get(bare);
  if (known) return known;
  const outside = withoutFunctions(bare).replaceAll(/\[[^\]]*\]/g, '');
  const [last = ''] = /[^\s>+~]*$/.exec(outside) ?? [];
  const question: Question = {
    words: wordsIn(outside),
    choices: functionsOf(bare)
      .filter(({ name }) => name !== 'not')
      .map(({ args }) => splitList(args).map(questionFor)),
    mentioned: bare.match(/[\w-]+/g) ?? [],
    own: wordsIn(last).at(-1),
    isTrueFor: null,
  };
  try {
    const compiled = compile<AnyNode, Element>(bare);
    question.isTrueFor = (element) => is(element, compiled);
  } catch {
    // An unknown selector, or a part of one that begins with a combinator.
  }
  questions.set(bare, question);
  return question;
}

/** Classes, ids and tags named in a selector without functions and attributes. */
function wordsIn(selector: string): string[] {
  const plain = selector.replaceAll(/::?[\w-]+(\([^)]*\))?/g, '');
  return [...plain.matchAll(/(?<=^|[\s>+~.#])[a-zA-Z_-][\w-]*/g)].map(([word]) => word);
}

/** What selectors are tried against: a page's elements by class, id and tag, and what scripts may add to them. */
class Markup {
  readonly #byWord = new Map<string, Element[]>();
  readonly #all: Element[] = [];
  readonly #later: Set<string>[];
  readonly #asked = new Map<Question, boolean>();

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

  canMatch(question: Question): boolean {
    let answer = this.#asked.get(question);
    if (answer === undefined) {
      answer =
        (this.#isPossible(question, false) && this.#matches(question)) ||
        // Something in it may be drawn later. That all of it stands in the page already, but apart, is no hindrance.
        (question.mentioned.some((word) => this.#mayCome(word)) && this.#isPossible(question, true));
      this.#asked.set(question, answer);
    }
    return answer;
  }

  /** Whether every class, id and tag that the selector must have exists on the page, or may come. */
  #isPossible({ words, choices }: Question, withLater: boolean): boolean {
    return (
      words.every((word) => this.#byWord.has(word) || (withLater && this.#mayCome(word))) &&
      choices.every((options) => options.some((option) => this.#isPossible(option, withLater)))
    );
  }

  #mayCome(word: string): boolean {
    return this.#later.some((words) => words.has(word));
  }

  #matches({ isTrueFor, own }: Question): boolean {
    if (isTrueFor === null) return true;
    return (own === undefined ? this.#all : (this.#byWord.get(own) ?? [])).some(isTrueFor);
  }
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
