import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { lean } from '@/build/lean-jspdf';

const source = readFileSync(createRequire(import.meta.url).resolve('jspdf/dist/jspdf.es.js'), 'utf8');

describe('jsPDF without what is not used', () => {
  it('lacks the plug-ins, and has the rest untouched', () => {
    const left = lean(source);
    for (const gone of ['.autoPrint = ', '.context2d', 'jsPDFAPI.html = ', '__acroform__', 'processGIF89A = '])
      expect(`${gone} ${source.includes(gone)} ${left.includes(gone)}`).toBe(`${gone} true false`);
    for (const kept of ['addFileToVFS', 'jsPDFAPI.addImage = ', 'processJPEG = ', 'viewerPreferences = '])
      expect(left).toContain(kept);
    const before = new Set(source.split('\n'));
    expect(left.split('\n').filter((line) => !before.has(line))).toEqual(['export { jsPDF };']);
  });

  it('stops at a version it does not know', () => {
    expect(() => lean(source.replace('@name context2d', '@name context3d'))).toThrow('did not find @name context2d');
    expect(() => lean(source.replace('jsPDFAPI.__acroform__ = {};', ''))).toThrow('did not find the forms');
  });
});
