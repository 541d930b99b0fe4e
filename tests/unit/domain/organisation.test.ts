import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS, isLogo, LOGO_UNITS, SIZES, withLetterhead } from '../../../src/domain/organisation';
import { ROLES } from '../../../src/domain/roles';
import { fitWithin } from '../../../src/domain/picture-size';
import { webAddress } from '../../../src/domain/web-address';
import { report } from '../export/documents';

describe('the ids readers have saved', () => {
  test('are still there', () => {
    expect(FORMS).toEqual(
      expect.arrayContaining([
        'ideell-forening',
        'ekonomisk-forening',
        'stiftelse',
        'svb-aktiebolag',
        'aktiebolag',
        'trossamfund',
        'annan',
      ]),
    );
    expect(SIZES).toEqual(expect.arrayContaining(['1-5', '6-20', '21-50', 'over-50']));
    expect(new Set(ROLES).size).toBe(ROLES.length);
  });
});

describe('isLogo', () => {
  const png = 'data:image/png;base64,';

  test.each([`${png}iVBORw0KGgo=`, 'data:image/jpeg;base64,/9j/4AAQ'])('takes %s', (value) => {
    expect(isLogo(value)).toBe(true);
  });

  test.each([
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/gif;base64,R0lGODlh',
    'data:text/html;base64,PGI+',
    'https://exempel.se/logo.png',
    `${png}iVBOR"onerror="x`,
    `${png}iVBO\nRw==`,
    ` ${png}iVBORw==`,
    png,
    '',
    null,
    7,
  ])('refuses %j', (value) => {
    expect(isLogo(value)).toBe(false);
  });

  test('refuses what is too large to keep', () => {
    const most = png + 'A'.repeat(LOGO_UNITS - png.length);
    expect([isLogo(most), isLogo(`${most}A`)]).toEqual([true, false]);
  });
});

describe('fitWithin', () => {
  const box = { width: 480, height: 240 };
  const side = fc.integer({ min: 1, max: 20_000 });

  test.each([
    [
      { width: 960, height: 240 },
      { width: 480, height: 120 },
    ],
    [
      { width: 1000, height: 1000 },
      { width: 240, height: 240 },
    ],
    [
      { width: 20, height: 10 },
      { width: 20, height: 10 },
    ],
    [
      { width: 9000, height: 3 },
      { width: 480, height: 1 },
    ],
  ])('makes %o into %o', (size, fitted) => {
    expect(fitWithin(size, box)).toEqual(fitted);
  });

  test('always fits, is never larger and never nothing', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fitWithin({ width, height }, box);
        expect(fitted.width).toBeLessThanOrEqual(Math.min(width, box.width));
        expect(fitted.height).toBeLessThanOrEqual(Math.min(height, box.height));
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('withLetterhead', () => {
  const logo = { data: 'data:image/jpeg;base64,AAAA', width: 2, height: 1 } as const;

  test('puts name and logo on a document and leaves the rest', () => {
    const before = report([], { organisation: undefined });
    expect(withLetterhead(before, { organisation: 'Ängen', logo })).toEqual({ ...before, organisation: 'Ängen', logo });
  });

  test('takes away a logo that is no longer there', () => {
    expect(withLetterhead(report([], { logo }), { organisation: undefined, logo: undefined }).logo).toBeUndefined();
  });
});

describe('webAddress', () => {
  test.each([
    ['www.kafeangen.se', 'https://www.kafeangen.se'],
    [' http://kafeangen.se/om-oss?x=1 ', 'http://kafeangen.se/om-oss?x=1'],
    ['kafé-ängen.se', 'https://kafé-ängen.se'],
  ])('reads %j', (typed, address) => {
    expect(webAddress(typed)).toBe(address);
  });

  test.each(['', 'kafeangen', 'info@kafeangen.se', 'javascript:alert(1)', 'ftp://kafeangen.se', 'vår sida.se'])(
    'does not take %j for an address',
    (typed) => {
      expect(webAddress(typed)).toBeUndefined();
    },
  );
});
