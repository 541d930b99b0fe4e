import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { formatProblem } from '@/catalog/problem';

const chapter = `---
title: Avvikelser
description: Så gör ni.
part: 4
reviewed: 2026-11-21
terms: [avvikelse]
citations:
  - { source: lag-x, says: Ni ska ha en rutin., checked: 2026-11-21 }
---

## Gör så här

Säg till **samma dag**.
`;

const easyChapter = `---
title: Avvikelser
reviewed: 2026-11-21
---

Säg till.
`;

const term = (name: string, code: string) => `term: ${name}
code: ${code}
group: D
definition: händelse som inte blev som det var tänkt
easy: Det är ${name}.
verified: false
checked: 2026-11-21
`;

const checklist = `title: Startlista
number: CL-01
version: "1.0"
updated: 2026-11-21
purpose: Visar att allt är klart.
easy: Är allt klart?
who: Samordnaren.
when: Före start.
interval: vid-start
groups:
  - id: fore
    title: Före
    items:
      - id: ansvarig-utsedd
        text: En person är ansvarig.
        evidence: Namnet står i beslutet.
        terms: [avvikelse]
      - id: rutin-beslutad
        text: Rutinen är beslutad.
        evidence: Beslutet finns.
`;

const assessment = `title: Koll
number: SS-01
version: "1.0"
updated: 2026-11-21
purpose: Visar var ni står.
easy: Hur går det?
who: Två personer
time: En timme
scale: niva
areas:
  - id: ledning
    title: Ledning
    criteria:
      - id: andamal
        revision: 1
        title: Ändamål
        text: Ändamålet är beslutat.
        easy: Vi vet varför vi finns.
        why: Annars vet ingen.
        how: Skriv det.
        example: Påhittat exempel.
        evidence: [Stadgar]
        nextStep: Skriv ändamålet.
        levels: [Noll, Ett, Två, Tre, Fyra]
`;

const routine = `title: Rutin
number: RUT-01
version: "1.0"
updated: 2026-11-21
summary: Så gör ni.
purpose: [Rätta felet.]
easy: [Säg till.]
scope: [Gäller alla.]
responsible: "{{mottagare}}"
reviewMonths: 12
fields:
  - { id: mottagare, label: Den som tar emot, default: samordnaren }
steps:
  - { id: sag-till, title: Säg till, who: Alla, when: Genast, do: [Ring.] }
records:
  - { what: Rapport, where: Pärmen, keep: Två år }
deviations: [Säg till styrelsen.]
small: [En person räcker.]
requirements: [x-rutin]
`;

const framework = `title: Lag X
short: Lag X
order: 1
source: lag-x
kind: lag
lead: Gäller alla.
requirements:
  - id: x-rutin
    ref: 2 §
    text: Ni har en rutin.
    when: om ni är fler än en
    checked: 2026-11-21
    verified: false
`;

const scale = `title: Nivå
question: Hur är det?
levels:
  - { value: 0, label: Finns inte, easy: Nej. }
  - { value: 1, label: Finns, easy: Ja. }
evidence:
  - { value: A, label: Vi säger det, easy: Vi säger det. }
needs: []
`;

/** A whole small project without a single fault. */
const FAULTLESS: Record<string, string> = {
  'content/handbook/forbattra/avvikelser.mdx': chapter,
  'content/handbook/forbattra/avvikelser.lattlast.md': easyChapter,
  'content/glossary/avvikelse.yaml': term('avvikelse', 'T-001'),
  'content/glossary/klagomal.yaml': term('klagomål', 'T-002'),
  'content/sources/lag-x.yaml': 'title: Lag X\npublisher: Riksdagen\nkind: lag\nread: true\n',
  'content/checklists/start.yaml': checklist,
  'content/assessments/koll.yaml': assessment,
  'content/routines/avvikelser.yaml': routine,
  'content/requirements/lag-x.yaml': framework,
  'content/scales/niva.yaml': scale,
  'content/parts/4-forbattra.yaml':
    'number: 4\ntitle: Förbättring\nlead: Så blir det bättre.\nfolder: forbattra\nchapters:\n  - forbattra/avvikelser\n',
};

/** The text of a file in the faultless project. */
export const text = (file: string): string => FAULTLESS[file] ?? '';

/** What a test changes: the whole text of a file, a change of the text there is, or null to take the file away. */
type Changes = Record<string, string | Uint8Array | ((text: string) => string) | null>;

/** A faultless project on disk with the given changes; gone when the test is. */
export function project(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'parm-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files: Record<string, string | Uint8Array> = { ...FAULTLESS };
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) delete files[file];
    else if (typeof change === 'function') {
      const before = FAULTLESS[file] ?? '';
      const after = change(before);
      // A change that changes nothing would let a test pass for the wrong reason.
      if (after === before) throw new Error(`${file} was not changed`);
      files[file] = after;
    } else files[file] = change;
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

/** The sentences an author gets to read. */
export function sentencesFor(changes: Changes): string[] {
  return readCatalog(project(changes)).problems.map(formatProblem);
}

export const CHAPTER = 'content/handbook/forbattra/avvikelser.mdx';
export const EASY = 'content/handbook/forbattra/avvikelser.lattlast.md';
export const TERM = 'content/glossary/avvikelse.yaml';
export const CHECKLIST = 'content/checklists/start.yaml';
export const ASSESSMENT = 'content/assessments/koll.yaml';
export const ROUTINE = 'content/routines/avvikelser.yaml';
export const FRAMEWORK = 'content/requirements/lag-x.yaml';
export const PART = 'content/parts/4-forbattra.yaml';
