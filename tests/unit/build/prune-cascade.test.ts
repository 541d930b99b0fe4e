import { describe, expect, it } from 'vitest';
import { pruneStyles } from '@/build/prune-styles';

/** The style that is left on a page with this style and this body. */
function left(css: string, body: string, script?: string): string {
  const html = `<!doctype html><html lang="sv"><head><style>${css}</style></head><body>${body}</body></html>`;
  const [page] = pruneStyles([{ path: 'index.html', html }], () => (script === undefined ? [] : [script]));
  return /<style>([\s\S]*?)<\/style>/.exec(page?.html ?? '')?.[1] ?? '';
}

describe("pruneStyles, against real markup and Starlight's layers", () => {
  it('asks the markup, not the names: both words on the page but not together', () => {
    expect(left('.a .b{color:red}', '<p class="a"></p><p class="b"></p>')).toBe('');
  });

  it('keeps :is(), :where(), :has() and :not() that match', () => {
    const css = ':is(.a,.x) h2{left:0}:where(.a) p{top:0}.a:has(h2){right:0}.a:not(.z) p{bottom:0}';
    expect(left(css, '<div class="a"><h2></h2><p></p></div>').match(/\{/g)).toHaveLength(4);
  });

  it('keeps what depends on a state the reader makes', () => {
    const css = 'a:hover{color:red}details[open] p{margin:0}[data-theme=dark] p{padding:0}p:target{left:0}';
    expect(left(css, '<a href="#x"></a><details><p></p></details>').match(/\{/g)).toHaveLength(4);
  });

  it('keeps what an island may draw, and only on its page', () => {
    const css = '.hits li{color:red}.never{color:red}';
    expect(left(css, '<div></div>', 'h("ul",{class:"hits"},h("li"))')).toBe('.hits li{color:red}');
    expect(left(css, '<div></div>')).toBe('');
  });

  it('drops layered declarations that ours always win over, and no others', () => {
    const css = '@layer base{p{color:red;margin:0}h2{color:red}}p{color:#00f}';
    expect(left(css, '<p></p><h2></h2>')).toBe('@layer base{p{margin:0}h2{color:red}}p{color:#00f}');
  });

  it('keeps a layered declaration when ours holds only in some windows', () => {
    const css = '@layer base{p{color:red}}@media (width>=60rem){p{color:#00f}}';
    expect(left(css, '<p></p>')).toContain('@layer base{p{color:red}}');
  });

  it('keeps keyframes and page rules', () => {
    const css = '@keyframes k{from{opacity:0}}p{animation:k 1s}@page{margin:2cm}';
    expect(left(css, '<p></p>')).toMatch(/@keyframes k.*@page/);
  });
});
