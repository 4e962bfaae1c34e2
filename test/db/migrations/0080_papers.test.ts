import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { papers } from '#electron/db/migrations/0080_papers.ts';
import { apply } from '#electron/history/history.ts';
import { heldByApplications } from '#electron/recognition/held.ts';
import { olderFile } from '../scratch.ts';

const by = { createdAt: '2026-01-05T10:00:00.000Z', createdBy: 'u1' };

type Old = readonly [id: string, application: string, type: string, state: string, translation: string];

/** Two diplomas; the first one's person applies twice with it, a second person stands apart. */
const applications = [
  { id: 'a1', clientId: 'olena', qualificationId: 'nurse' },
  { id: 'a2', clientId: 'olena', qualificationId: 'nurse' },
  { id: 'a3', clientId: 'olena', qualificationId: 'midwife' },
  { id: 'b1', clientId: 'ahmad', qualificationId: 'electrician' },
];
const documents: readonly Old[] = [
  // The same paper, told twice alike: one.
  ['d01', 'a1', 'diploma', 'certifiedCopy', 'translated'],
  ['d02', 'a2', 'diploma', 'certifiedCopy', 'translated'],
  // The diploma of the other qualification is another paper.
  ['d03', 'a3', 'diploma', 'original', 'missing'],
  // Told differently: nobody knows which is right, so both stay.
  ['d04', 'a1', 'identity', 'original', 'missing'],
  ['d05', 'a2', 'identity', 'copy', 'missing'],
  // Forms belong to their application.
  ['d06', 'a1', 'applicationForm', 'original', 'missing'],
  ['d07', 'a2', 'applicationForm', 'original', 'missing'],
  // What concerns the authority alone.
  ['d08', 'a1', 'policeCertificate', 'notNeeded', 'missing'],
  ['d09', 'a1', 'transcript', 'submitted', 'submitted'],
  ['d10', 'a1', 'languageCertificate', 'returned', 'notNeeded'],
  ['d11', 'a1', 'medicalCertificate', 'missing', 'missing'],
  ['d12', 'a1', 'professionalRight', 'missing', 'translationOrdered'],
  ['d13', 'b1', 'diploma', 'lost', 'missing'],
  ['d14', 'b1', 'identity', 'requested', 'missing'],
];

test('what was noted with applications becomes the person’s papers and says the same', async (t) => {
  const { file, before, put } = await olderFile(t, papers.version);
  file.exec(`INSERT INTO users VALUES ('u1', 'Voß', '', '', '', 's1', 1)`);
  for (const id of ['olena', 'ahmad'])
    put('clients', {
      ...{ id, number: id, familyName: id, givenNames: '', sortName: id, birthPlace: '', street: '' },
      ...{ postcode: '', town: '', phone: '', email: '', createdAt: by.createdAt },
    });
  for (const { clientId, qualificationId } of applications.filter(({ id }) => id !== 'a2'))
    put('qualifications', {
      ...{ id: qualificationId, clientId, titleOriginal: '', titleGerman: '', institution: '' },
      ...{ place: '', note: '', ...by },
    });
  for (const application of applications)
    put('applications', {
      ...application,
      occupation: '',
      way: 'recognition',
      startedOn: '2026-01-05',
      ...by,
    });
  for (const [id, applicationId, type, state, translation] of documents) {
    const clientId = applicationId.startsWith('a') ? 'olena' : 'ahmad';
    put('documents', { id, clientId, applicationId, type, state, translation, note: `Notiz ${id}` });
  }

  assert.deepEqual(await migrate(file, [...before, papers], async () => {}), {
    from: before.at(-1)?.version,
    to: 80,
  });

  const rows = await file.db.selectFrom('papers').selectAll().orderBy('id').execute();
  assert.deepEqual(
    rows.map(({ id, type, state, translation, qualificationId, applicationId }) => [
      ...[id, type, state, translation],
      qualificationId ?? applicationId,
    ]),
    [
      ['d01', 'diploma', 'certifiedCopy', 'translated', 'nurse'],
      ['d03', 'diploma', 'original', 'missing', 'midwife'],
      ['d04', 'identity', 'original', 'missing', null],
      ['d05', 'identity', 'copy', 'missing', null],
      ['d06', 'applicationForm', 'original', 'missing', 'a1'],
      ['d07', 'applicationForm', 'original', 'missing', 'a2'],
      ['d09', 'transcript', 'submitted', 'submitted', 'nurse'],
      ['d10', 'languageCertificate', 'returned', 'missing', null],
      ['d12', 'professionalRight', 'missing', 'translationOrdered', null],
      ['d13', 'diploma', 'lost', 'missing', 'electrician'],
      ['d14', 'identity', 'requested', 'missing', null],
    ],
  );
  assert.ok(rows.every(({ createdAt, createdBy, title }) => createdAt && createdBy === 'u1' && title === ''));

  const held = new Map([
    ...(await heldByApplications(file.db, 'olena')),
    ...(await heldByApplications(file.db, 'ahmad')),
  ]);
  for (const [id, application, type, state, translation] of documents) {
    const now = held.get(application)?.find((document) => document.type === type);
    assert.deepEqual([now?.state, now?.translation, now?.note], [state, translation, `Notiz ${id}`], id);
  }
  // Entered once: the second application learns what was only noted with the first. Handed in there, it is
  // not at hand here.
  assert.equal(held.get('a2')?.find(({ type }) => type === 'transcript')?.state, 'requested');

  await file.db.transaction().execute(async (trx) => {
    const old = { id: 'd99', clientId: 'olena', applicationId: 'a3', type: 'cv', note: '' };
    const gone = { ...old, state: 'original', translation: 'missing' };
    const undoing = { table: 'documents', id: 'd99', before: null, after: gone, clientId: null } as const;
    await assert.rejects(apply(trx, [undoing]), /history.changedSince/, 'undo of a row of the former shape');
  });
});
