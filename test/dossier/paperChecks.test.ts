import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STALE_AFTER_DAYS } from '#shared/catalogs/datedRow.ts';
import { must } from '#shared/contract/result.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { cvRules } from '#shared/dossier/cvRules.ts';
import { dossierFor } from '#shared/dossier/dossierFor.ts';
import { payerRows } from '#shared/dossier/facts/costFacts.ts';
import type { DossierFacts } from '#shared/dossier/facts.ts';
import { formOf, forms } from '#shared/dossier/formCatalog.ts';
import { fromOriginal } from '#shared/dossier/fromOriginal.ts';
import { ownForms } from '#shared/dossier/ownForms.ts';
import { composePaper } from '#shared/dossier/papers.ts';
import { lawReferences } from '#shared/letters/lawReferences.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';
import { allText } from '#test/letters/support/samples.ts';
import { factsOf } from './support/facts.ts';
import { cook, doctor, electrician, nurse, people, teacher } from './support/people.ts';

test('what the dossier holds of law and practice is dated, with its source or what to check', () => {
  assertDatedRows('CV', cvRules);
  assertDatedRows('own forms', ownForms);
  assertDatedRows('forms', forms);
  assertDatedRows('payers', payerRows);
  assertDatedRows('translators', fromOriginal);
  assertDatedRows('laws in letters', lawReferences);
});

const itemOf = (facts: DossierFacts, key: string) =>
  must(
    dossierFor(facts).find((item) => item.key === key),
    key,
  );
const checksOfPaper = (facts: DossierFacts, key: string): string[] =>
  itemOf(facts, key).checks.map(({ text }) => text);

describe('a paper says what to look up', () => {
  test('a data sheet the form of which nobody has compared, on the screen and on the sheet', () => {
    for (const [who, given] of Object.entries(people)) {
      const facts = factsOf(given);
      assert.ok(checksOfPaper(facts, 'dataSheet').includes(formOf(facts).check ?? ''), who);
      const item = itemOf(facts, 'dataSheet');
      const text = allText(composePaper(facts, item, { language: null, review: null, kinds: new Set() }));
      assert.doesNotMatch(
        text,
        /stehen in der Reihenfolge des Formulars|nimmt die Stelle den Antrag nicht an/u,
      );
    }
    assert.equal(itemOf(factsOf(cook), 'dataSheet').why, 'dataSheetUsually');
  });

  test('a CV that is only usual is not said to be on the list', () => {
    const facts = factsOf({ ...nurse, held: {} });
    assert.equal(itemOf(facts, 'cv').why, 'cvGaplessUsually');
    assert.match(checksOfPaper(facts, 'cv').join(), /lückenlos sein muss/u);
    assert.equal(itemOf(factsOf(electrician), 'cv').why, 'cvGapless');
    assert.deepEqual(checksOfPaper(factsOf(electrician), 'cv'), []);
  });

  test('a declaration the list of which is usual practice', () => {
    assert.equal(itemOf(factsOf(doctor), 'noEarlierApplication').why, 'noEarlier');
    const social = factsOf(teacher);
    const required = social.application.required.map((row) => ({
      ...row,
      checks: [{ text: 'Liste', row: null }],
    }));
    const unsure = { ...social, application: { ...social.application, required } };
    assert.equal(itemOf(unsure, 'noEarlierApplication').why, 'askedUsually');
    assert.deepEqual(checksOfPaper(unsure, 'noEarlierApplication'), ['Liste']);
  });

  test('rows read long ago turn amber: payer, CV, translator, own form', () => {
    const date = addDays('2026-03-01', STALE_AFTER_DAYS + 1);
    const old = (given: typeof nurse) => factsOf(given, { date });
    const STALE = /Stand 01.03.2026, das ist lange her/u;
    assert.doesNotMatch(checksOfPaper(factsOf(nurse), 'costRequest').join(), STALE);
    assert.match(checksOfPaper(old(nurse), 'costRequest').join(), STALE);
    assert.equal(itemOf(old(electrician), 'cv').why, 'cvGaplessUsually');
    assert.match(checksOfPaper(old(electrician), 'cv').join(), STALE);
    assert.match(checksOfPaper(old(teacher), 'translationOrder').join(), STALE);
    assert.match(checksOfPaper(old(doctor), 'powerOfAttorney').join(), STALE);
  });

  test('the cover letter with the law it cites', () => {
    assert.match(checksOfPaper(factsOf(electrician), 'cover').join(), /Verweisung der Handwerksordnung/u);
  });
});
