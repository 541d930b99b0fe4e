import { createHash } from 'node:crypto';
import type { BuiltPage } from './finish-pages';

/**
 * The policy of a page as a <meta>, right after the charset, with the hash of each
 * inline script and style. A meta, because the site must be safe on hosts that send
 * no headers; Astro's own policy comes after the theme script and misses Starlight's.
 * @throws when a page has an inline event handler: the policy would silently stop it.
 */
export function withPolicy({ path, html }: BuiltPage): string {
  const bodyWithoutScripts = html.replaceAll(/<script[\s\S]*?<\/script>/gi, '');
  if (/<[^>]+\son[a-z]+\s*=\s*["']/i.test(bodyWithoutScripts))
    throw new Error(`${path}: en händelse (on…=) står i HTML-koden. Flytta den till ett skript.`);
  // Data for search engines is never run, so it needs no leave.
  const scripts = hashes(
    html,
    /<script\b(?![^>]*\s(?:src\s*=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/gi,
  );
  const styles = hashes(html, /<style\b[^>]*>([\s\S]*?)<\/style>/gi);
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
  ].join('; ');
  const charset = /<head>\s*<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html))
    throw new Error(
      `${path}: sidan börjar inte med <head><meta charset="utf-8">, så skyddet mot främmande skript kan inte läggas först.`,
    );
  return html.replace(
    charset,
    (start) =>
      `${start}<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`,
  );
}

function hashes(html: string, pattern: RegExp): string {
  const found = [...html.matchAll(pattern)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
  );
  return [...new Set(found)].join(' ');
}
