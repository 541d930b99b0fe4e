import { describe, expect, test } from 'vitest';
import { termsToNtrf } from '@/export/terms/write-ntrf';
import { termsToTbx } from '@/export/terms/write-tbx';
import { ntrfFaults } from './check-ntrf';
import { tbxFaults } from './check-tbx';
import { named, readXml } from './check-xml';
import { NASTY, setOf } from './sets';

const set = setOf();
/** As XML can hold it: composed, and without what XML forbids. */
const kept = NASTY.normalize('NFC').replace('\t', ' ').replace('\u0085', '\n');

describe('NTRF', () => {
  const file = termsToNtrf(set);
  const record = (numb: string) => named(readXml(file), 'RECORD').find((one) => one.attributes.numb === numb)!;
  const texts = (numb: string, name: string) => named(record(numb), name).map(({ text }) => text);

  test('keeps the rules of the format', () => {
    expect(ntrfFaults(file)).toEqual([]);
  });

  test('has one record a concept, with number, status and day', () => {
    expect(named(readXml(file), 'RECORD').map(({ attributes }) => attributes)).toContainEqual({
      numb: 'T-004',
      stat: 'utkast',
      upda: 'Pärmen, 2026-11-21',
    });
    expect(named(readXml(file), 'RECORD')).toHaveLength(set.concepts.length);
  });

  test('has words of each kind in their fields, and the reason beside a word to avoid', () => {
    const [swedish, english] = named(record('T-004'), 'LANG');
    const words = (name: string) => named(swedish!, name).map((one) => named(one, 'TERM')[0]?.text);
    expect([words('TE'), words('SY'), words('DTE'), words('STE')]).toEqual([
      ['effekt'],
      ['verkan', 'EF'],
      ['impact'],
      ['efekt'],
    ]);
    expect(named(english!, 'TERM').map(({ text }) => text)).toEqual(['impact', 'effect', 'EFF']);
    expect(texts('T-004', 'ADD')).toEqual([
      'äldre ord',
      'förkortning',
      'Ordet är engelskt.',
      'nästan samma begrepp',
      'det engelska ordet är vidare',
      'samma begrepp',
    ]);
    expect(texts('T-004', 'SCOPE')).toEqual(['Gäller förändring som beror på er.', 'i tabeller']);
    expect(named(english!, 'EQUI').map(({ attributes }) => attributes.value)).toEqual(['near-equivalent', 'broader']);
    expect(texts('T-004', 'SOURF')).toEqual(['Lag X, Riksdagen (2025); Bok (2019), Förlaget, ej läst']);
  });

  test('tells a kind from a part, both ways', () => {
    const links = (numb: string, name: string) => named(record(numb), name).map(({ attributes }) => attributes);
    expect(links('T-002', 'BCON')).toEqual([
      { typr: 'generic', href: '#T-001' },
      { typr: 'partitive', href: '#T-003' },
    ]);
    expect(links('T-003', 'NCON')).toEqual([{ typr: 'partitive', href: '#T-002' }]);
    expect(links('T-004', 'RCON')).toEqual([{ href: '#T-002' }, { href: '#T-003' }]);
  });

  test('states the licence', () => {
    expect(named(readXml(file), 'FOREWORD')[0]?.children[0]?.text).toContain('Källa: Pärmen, CC BY 4.0');
  });

  test('keeps every character that XML can hold', () => {
    expect(texts('T-005', 'DEF')).toEqual([`definition ${kept}`]);
    expect(texts('T-005', 'EXAMP')).toEqual([kept]);
  });

  test.each([
    ['two main terms', file.replace('<SY>', '<TE>').replace('</SY>', '</TE>')],
    ['fields in the wrong order', file.replace(/(<DEF>[^<]*<\/DEF>)\n(<NOTE>[^<]*<\/NOTE>)/, '$2\n$1')],
    ['no definition', file.replace(/<DEF>[^<]*<\/DEF>/, '')],
    ['a link that leads nowhere', file.replace('href="#T-001"', 'href="#T-999"')],
    ['the same number twice', file.replace('numb="T-002"', 'numb="T-001"')],
    ['an unknown degree of equivalence', file.replace('value="broader"', 'value="wider"')],
    ['a degree of equivalence after the word', file.replace(/(<EQUI [^>]*>)(<TERM>[^<]*<\/TERM>)/, '$2$1')],
    ['a word in Swedish with a degree', file.replace('<SY><TERM>', '<SY><EQUI value="broader"/><TERM>')],
    ['an unknown field', file.replace('<REMK>', '<X>').replace('</REMK>', '</X>')],
    ['text between fields', file.replace('<SUBJ>', 'ord<SUBJ>')],
    ['an empty field', file.replace(/<SUBJ>[^<]*</, '<SUBJ><')],
  ])('is checked for %s', (_, bad) => {
    expect(bad).not.toBe(file);
    expect(ntrfFaults(bad)).not.toEqual([]);
  });
});

describe('TBX-Basic', () => {
  const file = termsToTbx(set);
  const concept = (id: string) => named(readXml(file), 'conceptEntry').find((one) => one.attributes.id === id)!;

  test('keeps the rules of the dialect', () => {
    expect(tbxFaults(file)).toEqual([]);
  });

  test('has one entry a concept, with each word and its standing', () => {
    expect(named(readXml(file), 'conceptEntry')).toHaveLength(set.concepts.length);
    const words = named(concept('T-004'), 'termSec').map((section) => [
      named(section, 'term')[0]?.text,
      named(section, 'termNote')[1]?.text,
    ]);
    expect(words).toEqual([
      ['effekt', 'preferredTerm-admn-sts'],
      ['verkan', 'admittedTerm-admn-sts'],
      ['EF', 'admittedTerm-admn-sts'],
      ['impact', 'deprecatedTerm-admn-sts'],
      ['impact', 'preferredTerm-admn-sts'],
      ['effect', 'admittedTerm-admn-sts'],
      ['EFF', 'admittedTerm-admn-sts'],
    ]);
  });

  test('says what kind of word it is, where TBX-Basic has such a kind', () => {
    const types = named(concept('T-004'), 'termNote').filter(({ attributes }) => attributes.type === 'termType');
    expect(types.map(({ text }) => text)).toEqual(['acronym']);
    expect(named(concept('T-005'), 'termNote').map(({ text }) => text)).toContain('variant');
  });

  test('leads to the page of the concept and to other concepts', () => {
    expect(named(concept('T-002'), 'xref')[0]?.attributes.target).toBe(`${set.address}delsystem/`);
    expect(named(concept('T-002'), 'ref').map(({ attributes }) => attributes.target)).toEqual([
      'T-001',
      'T-003',
      'T-004',
    ]);
  });

  test('states the licence', () => {
    expect(named(readXml(file), 'publicationStmt')[0]?.children[0]?.text).toBe('Källa: Pärmen, CC BY 4.0');
  });

  test('keeps every character that XML can hold', () => {
    const descriptions = named(concept('T-005'), 'descrip');
    expect(descriptions.map(({ text }) => text)).toEqual(['Kvalitet', `definition ${kept}`, kept]);
  });

  test.each([
    ['a kind of word outside its list', file.replace('>acronym<', '>initials<')],
    ['a definition too many', file.replace(/(<descripGrp>.*?<\/descripGrp>)/, '$1$1')],
    ['a concept in no field', file.replace(/<descrip type="subjectField">[^<]*<\/descrip>/, '')],
    ['a value outside its list', file.replace('preferredTerm-admn-sts', 'preferredTerm')],
    ['an unknown category', file.replace('type="subjectField"', 'type="field"')],
    ['a category at the wrong level', file.replace('type="subjectField"', 'type="context"')],
    ['two preferred terms', file.replace('admittedTerm', 'preferredTerm')],
    ['a link that leads nowhere', file.replace('target="T-001"', 'target="T-999"')],
    ['the same id twice', file.replace('id="T-002"', 'id="T-001"')],
    ['another namespace', file.replace(':ed-2', ':ed-3')],
    ['a note before the term', file.replace('<termSec>', '<termSec><note>x</note>')],
    ['a day that is none', file.replace('<date>2026', '<date>26')],
  ])('is checked for %s', (_, bad) => {
    expect(bad).not.toBe(file);
    expect(tbxFaults(bad)).not.toEqual([]);
  });
});
