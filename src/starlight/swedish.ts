import type { StarlightPlugin } from '@astrojs/starlight/types';

/**
 * The strings Starlight 0.42 leaves in English under lang="sv" (WCAG 3.1.2).
 * A plugin, because an i18n collection outside src/content/i18n does not reach the Markdown labels.
 */
export function swedish(): StarlightPlugin {
  return {
    name: 'swedish',
    hooks: {
      // Starlight refuses a plugin without this hook.
      'config:setup'() {},
      'i18n:setup'({ injectTranslations }) {
        injectTranslations({
          sv: {
            'page.draft': 'Det här är ett utkast.',
            'aside.note': 'Bra att veta',
            'aside.tip': 'Tips',
            'aside.caution': 'Se upp',
            'aside.danger': 'Viktigt',
            'fileTree.directory': 'Mapp',
            'builtWithStarlight.label': 'Byggd med Starlight',
            'heading.anchorLabel': 'Länk till avsnittet ”{{title}}”',
          },
        });
      },
    },
  };
}
