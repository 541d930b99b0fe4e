/**
 * Starlight's parts that we draw ourselves. ADR 0012 says why so many: the page
 * must work without any external script and weigh about 10 kB, which the
 * default layout cannot. Data (routes, menu, contents, translations) stay Starlight's.
 */
const folder = './src/starlight/overrides';

export const overrides = {
  ContentPanel: `${folder}/ContentPanel.astro`,
  Footer: `${folder}/Footer.astro`,
  Header: `${folder}/Header.astro`,
  MarkdownContent: `${folder}/MarkdownContent.astro`,
  PageFrame: `${folder}/PageFrame.astro`,
  PageSidebar: `${folder}/PageSidebar.astro`,
  PageTitle: `${folder}/PageTitle.astro`,
  Sidebar: `${folder}/Sidebar.astro`,
  SkipLink: `${folder}/SkipLink.astro`,
  ThemeProvider: `${folder}/ThemeProvider.astro`,
  TwoColumnContent: `${folder}/TwoColumnContent.astro`,
};
