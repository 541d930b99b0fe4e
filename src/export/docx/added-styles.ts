import type { XmlComponent } from 'docx';
import { colour } from './style';
import { own } from './style-names';
import { element } from './xml';

const edge = (side: string, tone: string, size: number): XmlComponent =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': tone });
const margin = (side: string, width: number): XmlComponent => element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });

/** What the library leaves out: the style its own character styles are based on, and ours for tables. */
export function addedStyles(): XmlComponent[] {
  const base = element('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
    element('w:name', { 'w:val': 'Default Paragraph Font' }),
    element('w:uiPriority', { 'w:val': 1 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ]);
  return [base, tableStyle()];
}

/**
 * Rules between the rows, a pale head with a petrol line under it, and hairlines between columns. The head and the first
 * column are told by the style, so that a table the reader adds looks the same.
 */
function tableStyle(): XmlComponent {
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': own.table.id }, [
    element('w:name', { 'w:val': own.table.name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:qFormat'),
    element('w:tblPr', {}, [
      element('w:tblBorders', {}, [
        edge('bottom', colour.rule, 4),
        edge('insideH', colour.rule, 4),
        edge('insideV', colour.hairline, 4),
      ]),
      element('w:tblCellMar', {}, [margin('top', 70), margin('left', 110), margin('bottom', 70), margin('right', 110)]),
    ]),
    element('w:tblStylePr', { 'w:type': 'firstRow' }, [
      element('w:rPr', {}, [element('w:b')]),
      element('w:tcPr', {}, [
        element('w:tcBorders', {}, [edge('bottom', colour.petrol, 10)]),
        element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.wash }),
      ]),
    ]),
    element('w:tblStylePr', { 'w:type': 'firstCol' }, [element('w:rPr', {}, [element('w:b')])]),
  ]);
}
