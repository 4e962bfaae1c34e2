import assert from 'node:assert/strict';
import { test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { dossierFor } from '#shared/dossier/dossierFor.ts';
import type { DossierFacts } from '#shared/dossier/facts.ts';
import { forms } from '#shared/dossier/formCatalog.ts';
import type { PaperKind } from '#shared/dossier/kinds.ts';
import { missingFacts } from '#shared/dossier/missing.ts';
import { composePaper } from '#shared/dossier/papers.ts';
import { allText } from '#test/letters/support/samples.ts';
import { factsOf } from './support/facts.ts';
import { doctor, economist, electrician } from './support/people.ts';

/** Fields of real forms that no fact of the person answers: they are asked for, entered once and told wherever needed. */

const paper = (facts: DossierFacts, kind: PaperKind): string => {
  const item = must(
    dossierFor(facts).find((known) => known.kind === kind),
    kind,
  );
  return allText(composePaper(facts, item, { language: null, review: null, kinds: new Set() }));
};
const lacks = (facts: DossierFacts) =>
  missingFacts(facts, new Set(['dataSheet', 'intentToWork'])).map(({ fact }) => fact);

test('what a form must have is never left to be found out: it has a value, or is asked for', () => {
  for (const { code, sections } of forms)
    for (const { label, required, value } of sections.flatMap(({ fields }) => fields))
      assert.ok(!required || value !== null, `${code}: ${label}`);
});

test('the institution an authority wants to know of is asked for, and told on form and declaration', () => {
  const unknown = factsOf(doctor);
  assert.ok(lacks(unknown).includes('workplace'));
  const known = factsOf({ ...doctor, workplace: 'KMG Klinikum Güstrow' });
  assert.ok(!lacks(known).includes('workplace'));
  assert.match(paper(known, 'dataSheet'), /gearbeitet werden soll.*KMG Klinikum Güstrow/su);
  assert.match(
    paper({ ...known, way: { ...known.way, documentProfile: 'HWK' } }, 'intentToWork'),
    /wenn schon bekannt: KMG Klinikum Güstrow/u,
  );
  assert.match(paper(unknown, 'intentToWork'), /wenn schon bekannt: _/u);
});

test('the chamber of crafts is told which examination it compares with', () => {
  assert.match(paper(factsOf(electrician), 'dataSheet'), /Gesellenprüfung \(§ 40a HwO\)/u);
  const master = { ...electrician.qualification, kind: 'masterCraftsman' as const };
  assert.match(
    paper(factsOf({ ...electrician, qualification: master, way: 'recognition' }), 'dataSheet'),
    /Meisterprüfung \(§ 50c HwO\)/u,
  );
});

test('the grant is told since when somebody has been here', () => {
  const since = (arrivedOn?: string) =>
    paper(factsOf({ ...economist, ...(arrivedOn === undefined ? {} : { arrivedOn }) }), 'grantSheet');
  assert.match(since('2022-03'), /In Deutschland seit\W+03\/2022/u);
  assert.match(since(), /In Deutschland seit\W+_/u);
});
