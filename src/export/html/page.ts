import { markup, Markup } from './markup';
import styles from './record.css?raw';

/** The binder, as on the site's tab. */
const ICON = new Markup(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><path fill="#a3372c" d="M25 6h3a1 1 0 0 1 1 1v4h-4z"/><path fill="#c08a2b" d="M25 13h4v5h-4z"/><path fill="#2f6b3a" d="M25 20h4v4a1 1 0 0 1-1 1h-3z"/><rect x="4" y="2" width="21" height="28" rx="2.5" fill="#0a4a57"/><path d="M9.5 2v28" stroke="#fbf8f1" stroke-width="1"/><circle cx="6.8" cy="16" r="1.4" fill="#fbf8f1"/><path d="M13 10h8M13 14h8M13 18h5" stroke="#fbf8f1" stroke-width="2" stroke-linecap="round"/></svg>',
);

/** The line at the top that says where a file comes from. */
export const brand = markup`<p class="brand">${ICON} Kvalitetspärmen</p>`;

/**
 * A whole page that needs nothing from anywhere. Its policy forbids everything but this
 * one style sheet and, where given, this one script, by their hashes.
 * @param script source of a script at the end of the page.
 * @throws TypeError without WebCrypto.
 */
export async function htmlPage(title: string, body: Markup, script?: string): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src ${await hashOf(styles)}`,
    ...(script === undefined ? [] : [`script-src ${await hashOf(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = markup`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="kvalitetsparmen">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON.text)}">
<style>${new Markup(styles)}</style>
</head>
<body>
${body}
${script === undefined ? null : markup`<script>${new Markup(script)}</script>`}
</body>
</html>
`;
  return page.text;
}

/** A source for a policy: the hash of exactly this text between the tags. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
