/** Pseudo-classes and pseudo-elements that depend on what the reader does, not on the markup. */
const STATES =
  /::?(before|after|marker|placeholder|selection|backdrop|first-letter|first-line|details-content|file-selector-button|-webkit-[\w-]+|-moz-[\w-]+)(?![\w-])|:(hover|focus-visible|focus-within|focus|active|visited|target|checked|disabled|enabled|modal|popover-open|open|any-link|link)(?![\w-])/g;
/** Attributes that scripts and the reader change. */
const STATE_ATTRIBUTES = /\[(data-theme|data-level|data-js|open|hidden|aria-current)[^\]]*\]/g;

/** One functional pseudo-class of a selector, such as :is(…), with where it stands. */
export interface SelectorFunction {
  name: string;
  args: string;
  from: number;
  to: number;
}

/** The functional pseudo-classes of a selector, outermost only. */
export function functionsOf(selector: string): SelectorFunction[] {
  const found: SelectorFunction[] = [];
  const start = /:([\w-]+)\(/g;
  for (let match = start.exec(selector); match; match = start.exec(selector)) {
    let end = start.lastIndex;
    for (let depth = 1; depth > 0 && end < selector.length; end += 1) {
      if (selector[end] === '(') depth += 1;
      if (selector[end] === ')') depth -= 1;
    }
    // :nth-child(2n+1) and its kin hold no selectors.
    if (/^(is|where|not|has|matches)$/.test(match[1] ?? ''))
      found.push({
        name: match[1] ?? '',
        args: selector.slice(start.lastIndex, end - 1),
        from: match.index,
        to: end,
      });
    start.lastIndex = end;
  }
  return found;
}

/** Splits at the commas that stand outside all parentheses. */
export function splitList(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i += 1) {
    if (list[i] === '(') depth += 1;
    if (list[i] === ')') depth -= 1;
    if (list[i] === ',' && depth === 0) {
      parts.push(list.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, list.slice(from)].map((part) => part.trim());
}

function replaceFunctions(selector: string, change: (found: SelectorFunction) => string): string {
  let text = '';
  let from = 0;
  for (const found of functionsOf(selector)) {
    text += selector.slice(from, found.from) + change(found);
    from = found.to;
  }
  return text + selector.slice(from);
}

/** The selector with its functional pseudo-classes taken out. */
export function withoutFunctions(selector: string): string {
  return replaceFunctions(selector, () => '');
}

function hasState(selector: string): boolean {
  return selector.search(STATES) >= 0 || selector.search(STATE_ATTRIBUTES) >= 0;
}

/**
 * A selector as the markup can be asked about it: it matches at least what the whole
 * selector matches in any state. A :not() with a state in it may be true of anything.
 */
export function withoutStates(selector: string): string {
  const outer = replaceFunctions(selector, ({ name, args }) => {
    if (name === 'not') return hasState(args) ? '' : `:not(${args})`;
    return `:${name}(${splitList(args)
      .map((part) => withoutStates(part))
      .join(',')})`;
  });
  return (
    outer
      .replaceAll(STATES, '')
      .replaceAll(STATE_ATTRIBUTES, '')
      .replaceAll(/([>+~])\s*$/g, '$1 *')
      .replaceAll(/([>+~])\s*(?=[>+~])/g, '$1 * ')
      .trim() || '*'
  );
}
