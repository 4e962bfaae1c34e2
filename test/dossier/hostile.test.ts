import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { must } from '#shared/contract/result.ts';
import { dossierFor } from '#shared/dossier/dossierFor.ts';
import { paperKinds } from '#shared/dossier/kinds.ts';
import { missingFacts } from '#shared/dossier/missing.ts';
import { composePaper } from '#shared/dossier/papers.ts';
import { assertWellFormed, docxParts } from '#test/letters/support/docxParts.ts';
import { factsOf, type Given } from './support/facts.ts';
import { people } from './support/people.ts';

/** What gets past the contract: one line, any letters, as long as a field allows. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '=cmd()|A1',
    '<w:t>&amp;</w:t>',
    '{{name}} {{occupation}}',
    '$& $1 $`',
    '𝒜\u202e drow \u2066',
    'محمد 12.5.1990 (B2)',
    'x'.repeat(300),
    '',
    'Zeile\u2028zwei',
    '\ud800 half',
  ),
);
const date = fc.constantFrom(null, '1990', '1990-05', '1990-05-03', '2100-12-31', '1900');

const given = fc
  .record({
    base: fc.constantFrom(...Object.values(people)),
    client: fc.record({
      familyName: nasty,
      givenNames: nasty.map((text) => text || 'X'),
      birthDate: date,
      birthPlace: nasty,
      street: nasty,
      town: nasty,
      phone: nasty,
      email: nasty,
    }),
    other: fc.record({ familyName: nasty, givenNames: nasty }),
    job: fc.record({ title: nasty, employer: nasty, tasks: nasty, startedOn: date, endedOn: date }),
    degree: fc.record({ titleOriginal: nasty, titleGerman: nasty, institution: nasty, place: nasty }),
    dates: fc.record({ startedOn: date, endedOn: date }),
    provider: nasty,
  })
  .map(
    ({ base, client, other, job, degree, dates, provider }): Given => ({
      ...base,
      client: { ...base.client, ...client },
      names: [...base.names, { kind: 'certificate', ...other }],
      profile: [
        ...base.profile,
        { kind: 'experience', fields: { ...job, years: null } },
        { kind: 'benefit', fields: { system: 'SGB2', provider, customerNumber: provider.slice(0, 40) } },
      ],
      qualification: { ...base.qualification, ...degree, ...dates },
    }),
  );

describe('hostile facts', () => {
  test('every paper is made, whatever the names hold, and is a file Word opens', async () => {
    await fc.assert(
      fc.asyncProperty(
        given,
        fc.constantFrom('ar', 'uk', 'ti', null),
        nasty,
        async (person, language, named) => {
          const facts = factsOf(person);
          const items = dossierFor(facts, {
            translationOrder: { name: named, address: [named] },
            costRequest: { name: named, address: [] },
          }).filter(({ choice }) => choice !== 'closed');
          const kinds = new Set(items.map(({ kind }) => kind));
          const letters = items.map((item) => composePaper(facts, item, { language, review: null, kinds }));
          missingFacts(facts, new Set(paperKinds));
          const any = must(letters[named.length % letters.length], 'a set has papers');
          for (const [name, xml] of docxParts(await renderDocx(any)))
            if (name.endsWith('.xml')) assertWellFormed(xml, name);
          assert.equal(new Set(items.map(({ key }) => key)).size, items.length, 'keys are their own');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('tasks as long as the field allows fit into a CV', () => {
    const long = {
      kind: 'experience',
      fields: { title: 'A', employer: 'B', tasks: 'x '.repeat(10_000) },
    } as const;
    const facts = factsOf({ ...must(people.electrician, 'known'), profile: [long] });
    const item = must(
      dossierFor(facts).find(({ key }) => key === 'cv'),
      'a CV',
    );
    for (const key of ['cv', 'dataSheet'] as const)
      composePaper(facts, { ...item, kind: key }, { language: null, review: null, kinds: new Set() });
  });
});
