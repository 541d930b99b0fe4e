import { afterEach, describe, expect, test, vi } from 'vitest';
import { download, pdfBlob } from '../../../src/export/download';
import { safeFileName } from '../../../src/export/file-name';
import { jsonBlob } from '../../../src/export/json';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('safeFileName', () => {
  test.each([
    [['snabbkoll', '2026-11-21'], 'snabbkoll-2026-11-21.pdf'],
    [['Introduktion av ny deltagare', '2026-11-21'], 'introduktion-av-ny-deltagare-2026-11-21.pdf'],
    [['Åtgärder för Ängen & Öarna/..\\<b>'], 'atgarder-for-angen-oarna-b.pdf'],
    [['A\u030asa', 'Smørrebrød', 'Łódź', 'Máŋgu'], 'asa-smorrebrod-lodz-mangu.pdf'],
    [['', '😀'], 'fil.pdf'],
  ])('writes %j as %s', (parts, name) => {
    expect(safeFileName(parts, 'pdf')).toBe(name);
  });

  test('keeps names short', () => {
    expect(safeFileName(['lång'.repeat(100)], 'json').length).toBeLessThanOrEqual(85);
  });
});

describe('download', () => {
  test('clicks a hidden link, takes it away and lets the file go later', () => {
    vi.useFakeTimers();
    const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn() };
    const append = vi.fn();
    vi.stubGlobal('document', { createElement: () => link, body: { append } });
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);

    download(pdfBlob(new Uint8Array([37])), 'snabbkoll-2026-11-21.pdf');

    expect(link).toMatchObject({ href: 'blob:x', download: 'snabbkoll-2026-11-21.pdf', hidden: true });
    expect(append).toHaveBeenCalledWith(link);
    expect(link.click).toHaveBeenCalledOnce();
    expect(link.remove).toHaveBeenCalledOnce();
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:x');
  });
});

describe('jsonBlob', () => {
  test('is indented and ends with a line break', async () => {
    const blob = jsonBlob({ a: 'å' });
    expect(blob.type).toBe('application/json');
    expect(await blob.text()).toBe('{\n  "a": "å"\n}\n');
  });
});
