import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '@/build/content-security-policy';

const page = (body: string, head = '') => ({
  path: 'x/index.html',
  html: `<!doctype html><html lang="sv"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});
const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

describe('withPolicy', () => {
  test('stands right after the charset, before anything that runs', () => {
    expect(withPolicy(page('', '<script>1</script>'))).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
  });

  test('allows the scripts and styles in the page by their hash, with Swedish letters', () => {
    const policy = policyOf(withPolicy(page('<script type="module">let å = 1;</script><style>a{}</style>')));
    expect(policy).toContain(hash('let å = 1;'));
    expect(policy).toContain(hash('a{}'));
  });

  test('names the same script once', () => {
    const policy = policyOf(withPolicy(page('<script>1</script><script>1</script>')));
    expect(policy.split(hash('1'))).toHaveLength(2);
  });

  test('does not hash data, which is never run', () => {
    const policy = policyOf(withPolicy(page('<script type="application/ld+json">{"a":1}</script><script>1</script>')));
    expect(policy).not.toContain(hash('{"a":1}'));
    expect(policy).toContain(hash('1'));
  });

  test('does not hash a script that is fetched', () => {
    expect(policyOf(withPolicy(page('<script src="/a.js"></script>')))).not.toContain(hash(''));
  });

  test('lets nothing in from elsewhere', () => {
    const policy = policyOf(withPolicy(page('')));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
  });

  test.each(['<button onclick="x()">', '<img src="a" onerror=\'x()\'>', '<a\nonmouseover = "x()">'])(
    'stops the build at %s, which the policy would silence',
    (tag) => {
      expect(() => withPolicy(page(tag))).toThrow('x/index.html: en händelse (on…=) står i HTML-koden');
    },
  );

  test('does not take text or scripts for a handler', () => {
    expect(() => withPolicy(page('<p>på onsdag = "x"</p><script>"<a onclick=\'x\'>"</script>'))).not.toThrow();
  });

  test('stops the build when the charset does not come first', () => {
    const html = '<html><head><title>x</title></head></html>';
    expect(() => withPolicy({ path: 'x/index.html', html })).toThrow('x/index.html: sidan börjar inte med');
  });
});
