import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careFor } from '@/storage/care';
import { entriesOf } from '@/storage/deviation-entries';
import { encode } from '@/storage/envelope';
import { openDocument } from '@/storage/open-document';
import { readRecord, type RecordType } from '@/storage/record';
import { assessmentAnswers } from '@/storage/records/assessment-answers';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { deviationLog } from '@/storage/records/deviation-log';
import { deviceNotes } from '@/storage/records/device-notes';
import { recordTypes } from '@/storage/records/index';
import { organisationProfile, PROFILE } from '@/storage/records/organisation-profile';
import { isReadIn, pathProgress } from '@/storage/records/path-progress';
import { START, startAnswers, startAnswersOf } from '@/storage/records/start-answers';
import { Origin, Tab } from './surroundings';

/** Every kind of record there is. A kind without fixtures fails below. */
const RECORDS: readonly RecordType<unknown>[] = [...recordTypes.values(), deviceNotes];
const FOLDER = new URL('../../fixtures/saved/', import.meta.url);

const files = readdirSync(FOLDER).sort();
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

describe('the list of kinds', () => {
  it('has every record in the folder, by its kind', () => {
    const records = readdirSync(new URL('../../../src/storage/records/', import.meta.url));
    const names = records.filter((name) => name !== 'index.ts').map((name) => name.replace(/\.ts$/, ''));
    // What a browser notes about itself is saved, but never put in a file.
    expect([...recordTypes.keys(), deviceNotes.kind].sort()).toEqual(names.sort());
    for (const [kind, type] of recordTypes) expect(type.kind).toBe(kind);
  });
});

describe('frozen fixtures', () => {
  it('are one for each version of each record, and nothing else', () => {
    const expected = RECORDS.flatMap(({ kind, v }) =>
      Array.from({ length: v }, (_, index) => `${kind}.v${index + 1}.json`),
    );
    expect(files).toEqual(expected.sort());
  });

  it.each(files)('%s opens, and every field it holds is still there', async (file) => {
    const type = RECORDS.find(({ kind }) => file.startsWith(`${kind}.`));
    const saved = JSON.parse(read(file)) as {
      id: string;
      v: number;
      body: { fields: Record<string, [unknown, number, string]> };
    };
    if (!type) throw new Error(`no record type for ${file}`);
    const reading = readRecord(type, saved.id, read(file));
    expect(reading.result).toBe('ok');

    const origin = new Origin();
    origin.items.set(`kvp1:/parm:d:${type.kind}:${saved.id}`, read(file));
    const handle = openDocument(type, saved.id, new Tab(origin, 'a').options());
    await handle.ready;
    expect(handle.state()).toMatchObject({ status: 'saved', quarantined: false });
    const opened = JSON.parse(handle.exportEnvelope()) as typeof saved;
    expect(opened.v).toBe(type.v);
    expect(Object.keys(opened.body.fields).length).toBeGreaterThanOrEqual(Object.keys(saved.body.fields).length);
    await handle.close();
  });

  it.each(RECORDS.map((type) => [`${type.kind}.v${type.v}.json`, type] as const))(
    '%s is written back with the same bytes, unknown keys and fields included',
    (file, type) => {
      const text = read(file);
      const saved = JSON.parse(text) as { id: string };
      const reading = readRecord(type, saved.id, text);
      expect(reading.result === 'ok' && encode({ kind: type.kind, id: saved.id, v: type.v }, reading.doc)).toBe(
        JSON.stringify(saved),
      );
    },
  );
});

describe('what the fixtures say', () => {
  it('is what a checklist page shows', async () => {
    const origin = new Origin();
    origin.items.set('kvp1:/parm:d:checklist-progress:start-av-verksamhet', read('checklist-progress.v1.json'));
    const handle = openDocument(checklistProgress, 'start-av-verksamhet', new Tab(origin, 'a').options());
    await handle.ready;
    expect(handle.get('item/ansvarig-utsedd/done')).toBe(true);
    expect(handle.get('item/ansvarig-utsedd/note')).toBe('Beslutat – se ”Protokoll 7”, § 4.\nÅsa frågar igen 🙂');
    expect(handle.get('item/forsakring-tecknad/done')).toBe(false);
    expect(handle.get('item/borttagen/note')).toBeNull();
    expect(handle.get('meta/contentVersion')).toBe('1.0');
    expect(careFor(handle, new Tab(origin, 'b').options()).otherVersions()).toEqual([
      { path: 'item/ansvarig-utsedd/note', tab: 'q7x2m1ab', text: 'Ska upp på nästa möte.' },
    ]);
    await handle.close();
  });

  it('is what a self-assessment shows', async () => {
    const origin = new Origin();
    origin.items.set('kvp1:/parm:d:assessment-answers:snabbkoll', read('assessment-answers.v1.json'));
    const handle = openDocument(assessmentAnswers, 'snabbkoll', new Tab(origin, 'a').options());
    await handle.ready;
    expect(handle.get('criterion/rutin-for-avvikelser/level')).toBe(3);
    expect(handle.get('criterion/rutin-for-avvikelser/evidence')).toBe('C');
    expect(handle.get('criterion/rutin-for-avvikelser/revision')).toBe(2);
    expect(handle.get('criterion/personal-utbildad/level')).toBe('na');
    expect(handle.get('criterion/personal-utbildad/naReason')).toBe('Vi har ingen anställd – bara ideella.');
    expect(handle.get('criterion/obesvarad/level')).toBeNull();
    await handle.close();
  });

  it('is what the questions and a reading path show', async () => {
    const origin = new Origin();
    origin.items.set('kvp1:/parm:d:start-answers:svar', read('start-answers.v1.json'));
    origin.items.set('kvp1:/parm:d:path-progress:liten-forening', read('path-progress.v1.json'));
    const start = openDocument(startAnswers, START, new Tab(origin, 'a').options());
    const path = openDocument(pathProgress, 'liten-forening', new Tab(origin, 'a').options());
    await Promise.all([start.ready, path.ready]);
    const ids = { does: ['praktik-af', 'forsaljning', 'inget-an'], have: ['avvikelser', 'plan'] };
    expect(startAnswersOf((at) => start.get(at), ids)).toEqual({
      form: 'ekonomisk-forening',
      size: '6-20',
      employees: '1-9',
      does: ['praktik-af', 'forsaljning'],
      have: ['avvikelser'],
      pressing: 'en-person',
    });
    expect(start.get('meta/asked')).toBe(true);
    const isRead = isReadIn((at) => path.get(at));
    expect([isRead('karta'), isRead('nulage'), isRead('andamal')]).toEqual([true, false, false]);
    await Promise.all([start.close(), path.close()]);
  });

  it('is what the log of what went wrong shows', async () => {
    const origin = new Origin();
    origin.items.set('kvp1:/parm:d:deviation-log:2026', read('deviation-log.v1.json'));
    const handle = openDocument(deviationLog, '2026', new Tab(origin, 'a').options());
    await handle.ready;
    const [first, second] = entriesOf(handle.content());
    expect(first).toMatchObject({
      id: 'k7pxq2mwr4',
      number: 14,
      kind: 'tillbud',
      date: '2026-v11',
      happened: 'En deltagare – nära att klämma handen.\nNödstoppet satt ”för högt” 🙂',
      effect: 'ja',
      noAnswer: false,
    });
    // An impossible day and what has been taken away are met as if they were not there.
    expect(second).toMatchObject({ id: 'zz22zz22zz', number: null, happened: 'Kön är lång.', due: '', measure: '' });
    expect(careFor(handle, new Tab(origin, 'b').options()).otherVersions()).toEqual([
      { path: 'entry/k7pxq2mwr4/happened', tab: 'k3f9a2zz', text: 'Nära ögat vid borren.' },
    ]);
    await handle.close();
  });

  it('is what the page about the organisation shows', async () => {
    const origin = new Origin();
    origin.items.set('kvp1:/parm:d:organisation-profile:profil', read('organisation-profile.v1.json'));
    const handle = openDocument(organisationProfile, PROFILE, new Tab(origin, 'a').options());
    await handle.ready;
    expect(handle.get('name')).toBe('Kafé-kooperativet ”Ängen” & Öarna');
    expect([handle.get('form'), handle.get('size')]).toEqual(['ekonomisk-forening', '6-20']);
    expect(handle.get('role/handledare/title')).toBe('arbetsledare');
    expect(handle.get('role/skyddsombud/title')).toBeNull();
    expect(handle.get('logo')).toMatch(/^data:image\/jpeg;base64,/);
    await handle.close();
  });
});
