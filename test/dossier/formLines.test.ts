import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlay } from '#shared/catalogs/overlay.ts';
import { fieldsOfRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { cvRules } from '#shared/dossier/cvRules.ts';
import { dossierCv } from '#shared/dossier/facts/cvFacts.ts';
import { dataSheetFacts } from '#shared/dossier/facts/dataSheetFacts.ts';
import { forms } from '#shared/dossier/formCatalog.ts';
import { formText, readFormText, valueNames } from '#shared/dossier/formLines.ts';
import { paperChecks } from '#shared/dossier/paperChecks.ts';
import { factsOf } from './support/facts.ts';
import { electrician } from './support/people.ts';

test('every form of ours is read back from its lines as it is', () => {
  assert.equal(new Set(valueNames.map((name) => name.toLowerCase())).size, valueNames.length);
  for (const { name, sections } of forms) assert.deepEqual(readFormText(formText(sections)), sections, name);
});

test('lines as people type them; what is not understood is refused as a whole', () => {
  assert.deepEqual(readFormText('##Person\n\n  Nachname *→ nachname \nc/o\n## Arbeit (je Arbeitsstelle)\n'), [
    {
      ...{ title: 'Person', each: null },
      fields: [
        { label: 'Nachname', value: 'familyName', required: true },
        { label: 'c/o', value: null, required: false },
      ],
    },
    { title: 'Arbeit', each: 'work', fields: [] },
  ]);
  for (const wrong of ['Nachname', '## Person\nName → Sternzeichen', '## Person\n→ Nachname'])
    assert.equal(readFormText(wrong), null, wrong);
});

const day = '2026-11-02';
const own = (
  catalog: 'forms' | 'cvRules',
  ours: (typeof forms)[number] | (typeof cvRules)[number],
  changed: object,
) => {
  const basis = fieldsOfRow(catalog, ours);
  return {
    ...{ id: catalog, catalog, code: ours.code, validFrom: null, validTo: null, note: '' },
    ...{
      fields: { ...basis, ...changed },
      basis,
      source: 'Formular',
      checkedOn: day,
      at: '',
      by: 'Maren Voß',
    },
  };
};
const ofChamber = <R extends { readonly code: string }>(rows: readonly R[]): R =>
  must(
    rows.find(({ code }) => code === 'HWK'),
    'ours',
  );

test('the data sheet has the fields of the office, and nothing to check any more', () => {
  const facts = factsOf(electrician);
  assert.ok(paperChecks(facts, 'dataSheet', null).some(({ row }) => row?.catalog === 'forms'));
  const sections = readFormText('## Nur das\nFamilienname* → Nachname\nKammernummer') ?? [];
  const catalogs = overlay([own('forms', ofChamber(forms), { sections })], day);
  const changed = { ...facts, catalogs };
  const sheet = dataSheetFacts(changed);
  assert.deepEqual(
    sheet.sections.map(({ title, entries }) => [title, entries.flat().map(({ label }) => label)]),
    [['Nur das', ['Familienname', 'Kammernummer']]],
  );
  assert.equal(sheet.formChecked, true);
  assert.deepEqual(paperChecks(changed, 'dataSheet', null), []);
});

test('the CV is made as the office says the authority wants it', () => {
  const facts = factsOf(electrician);
  const words = (changed: object): string => {
    const catalogs = overlay([own('cvRules', ofChamber(cvRules), changed)], day);
    return JSON.stringify(dossierCv({ ...facts, catalogs }));
  };
  assert.doesNotMatch(words({}), /Lichtbild/);
  assert.match(words({ photo: true }), /Lichtbild/);
  assert.match(words({}), /Unterschrift/);
  assert.doesNotMatch(words({ signed: false }), /Unterschrift/);
});
