import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import autoImport from 'astro-auto-import';
import { defineConfig } from 'astro/config';
import { contentGuard } from './src/build/content-guard.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { leanJspdf } from './src/build/lean-jspdf.ts';
import { namedScripts } from './src/build/named-scripts.ts';
import { smallScripts } from './src/build/small-scripts.ts';
import { termLinks } from './src/build/term-links.ts';
import { overrides } from './src/starlight/overrides.ts';
import { speculationRules } from './src/starlight/speculation-rules.ts';
import { sidebar } from './src/starlight/sidebar.ts';
import { swedish } from './src/starlight/swedish.ts';

// One variable moves the whole site: SITE_BASE=/kvalitetsparmen/ for a project page, / for a domain of its own.
const base = process.env.SITE_BASE || '/';
const site = process.env.SITE_URL || 'https://kvalitetsparmen.github.io';
const nothing = fileURLToPath(new URL('./src/export/pdf/empty.ts', import.meta.url));

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  prefetch: false,
  integrations: [
    contentGuard(),
    termLinks(),
    autoImport({
      imports: [
        { './src/components/embeds/Picture.astro': [['default', 'Bild']] },
        { './src/components/embeds/SystemMap.astro': [['default', 'Systemkarta']] },
      ],
    }),
    starlight({
      title: 'Kvalitetspärmen',
      locales: { root: { label: 'Svenska', lang: 'sv' } },
      favicon: '/favicon.svg',
      lastUpdated: true,
      credits: false,
      expressiveCode: false,
      pagefind: false,
      editLink: { baseUrl: 'https://github.com/kvalitetsparmen/kvalitetsparmen/edit/main/' },
      markdown: { processedDirs: ['./content/handbook'] },
      customCss: ['./src/styles/site.css'],
      components: overrides,
      sidebar,
      routeMiddleware: './src/starlight/route-data.ts',
      plugins: [swedish()],
      disable404Route: false,
      head: [speculationRules(base)],
    }),
    mdx(),
    // Only the islands: otherwise Babel reads every script of ours, two seconds of each build.
    preact({ include: ['**/*.tsx'] }),
    finishPages(),
  ],
  vite: {
    plugins: [smallScripts(), leanJspdf(), namedScripts()],
    // jsPDF reads PNG with it; the only pictures here are JPEG.
    resolve: { alias: { 'fast-png': nothing } },
  },
});
