import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAssessment, readVersions } from '#electron/assessment/assessment.ts';
import { migrate } from '#electron/db/migrate.ts';
import { languageCertificates } from '#electron/db/migrations/0291_language_certificates.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { compareAssessments } from '#shared/assessment/compare.ts';
import { must } from '#shared/contract/result.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';

test('the one certificate of a language becomes a row, also in a version from before, and its words are found there', async (t) => {
  const { file, put } = await olderFile(t, languageCertificates.version);
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', active: '1' });
  put('clients', {
    ...{ id: 'c1', number: 'c1', familyName: 'c1', givenNames: '', sortName: 'c1', nativeLanguage: 'ar' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  const authored = { clientId: 'c1', createdAt: at, createdBy: 'u1' };
  const told = {
    id: 'skill-de',
    language: 'de',
    level: 'B1',
    certificate: 'telc B1',
    certifiedOn: '2024-05',
  };
  put('languageSkills', { ...told, certificateLevel: 'B1', certificateUntil: '2027', ...authored });
  put('languageSkills', { id: 'skill-ar', language: 'ar', level: 'native', certificate: '', ...authored });
  put('profileVersions', {
    ...{ id: 'v1', releasedOn: '2026-01-05', methods: '["talk"]', participants: '', assessor: 'Voß' },
    ...{
      schemaVersion: '3',
      facts: JSON.stringify({ languageSkill: [{ ...told, certificateLevel: 'B1' }] }),
    },
    ...authored,
  });
  file.exec(`INSERT INTO textEntries (n, tableName, rowId) VALUES (7, 'languageSkills', 'skill-de')`);
  await migrate(file, migrations, async () => {});

  const now = await readAssessment(file.db, 'c1');
  assert.deepEqual(
    now.languageCertificate.map(({ language, name, level, issuedOn, validUntil }) => [
      ...[language, name, level, issuedOn, validUntil],
    ]),
    [['de', 'telc B1', 'B1', '2024-05', '2027']],
  );
  const [version] = await readVersions(file.db, 'c1');
  const changes = compareAssessments(must(version, 'released').facts, now, ['languageCertificate']);
  assert.deepEqual(
    changes.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)]),
    [['changed', ['validUntil']]],
    'the same certificate then and now',
  );
  const entry = await file.db.selectFrom('textEntries').selectAll().where('n', '=', 7).executeTakeFirst();
  assert.deepEqual(
    [entry?.tableName, entry?.rowId],
    ['languageCertificates', now.languageCertificate[0]?.id],
  );
});
