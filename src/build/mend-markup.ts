import { transformSync } from 'esbuild';

/**
 * Small repairs of Starlight's page shell that have no setting:
 * - light until a script says otherwise (without JavaScript it was always dark);
 * - its print style sheet, a request on every page, is replaced by ours;
 * - the sidebar's scroll memory, a script for a sidebar we do not have;
 * - links that authors write from the root (/begrepp/) get the base path in front;
 * - the drawn link at each heading becomes a #, and pictures in asides that are never shown go: 0.5 kB a heading;
 * - scripts in the page are made as short as they can be;
 * - a heading that stands in both reading levels gets an id of its own in each;
 * - wide tables get a box that scrolls and can be reached with the keyboard.
 */
export function mendMarkup(html: string, base: string): string {
  return withOwnIds(html)
    .replace('data-theme="dark"', 'data-theme="light"')
    .replaceAll(/<link rel="stylesheet" href="[^"]*print[^"]*\.css"[^>]*>/g, '')
    .replaceAll(/<script type="module">[^<]*sl-sidebar-state[^<]*<\/script>/g, '')
    .replaceAll(/<script type="module" src="[^"]*SidebarPersistState[^"]*"><\/script>/g, '')
    .replaceAll(/(?<=<script>)[\s\S]*?(?=<\/script>)/g, shortened)
    .replaceAll(/(<span [^>]*class="sl-anchor-icon">)<svg[\s\S]*?<\/svg>/g, '$1#')
    .replaceAll(/<svg [^>]*class="starlight-aside__icon"[\s\S]*?<\/svg>/g, '')
    .replaceAll(/(<a\b[^>]*\shref=")\/(?!\/)([^"]*)/g, (link, start: string, path: string) =>
      `/${path}`.startsWith(base) ? link : `${start}${base}${path}`,
    )
    .replaceAll(/<table>/g, '<div class="table-box" role="group" aria-label="Tabell" tabindex="0"><table>')
    .replaceAll(/(<div class="table-box"[^>]*><table>[\s\S]*?<\/table>)/g, '$1</div>');
}

const short = new Map<string, string>();

/** A script of the page with short names and without what is only for people. The same few stand on all pages. */
function shortened(script: string): string {
  const known = short.get(script);
  if (known !== undefined) return known;
  const { code } = transformSync(script, { minify: true, target: 'es2022', charset: 'utf8' });
  short.set(script, code.trim());
  return code.trim();
}

/** Headings of the easy text whose id the standard text has already taken become #lattlast-…, with their links. */
function withOwnIds(html: string): string {
  const start = html.indexOf('<div id="lattlast"');
  if (start < 0) return html;
  const standard = html.slice(0, start);
  return (
    standard +
    html
      .slice(start)
      .replaceAll(/<h([2-6]) id="([^"]+)"[\s\S]*?<\/div>/g, (heading, _level, id: string) =>
        standard.includes(` id="${id}"`)
          ? heading.replace(`id="${id}"`, `id="lattlast-${id}"`).replaceAll(`href="#${id}"`, `href="#lattlast-${id}"`)
          : heading,
      )
  );
}
