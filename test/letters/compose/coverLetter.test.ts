import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { coverLetter } from '#shared/letters/compose/coverLetter.ts';
import type { CoverLetterFacts } from '#shared/letters/facts.ts';
import { lawReferences } from '#shared/letters/lawReferences.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { enclosuresTitle } from '#shared/letters/words.ts';
import { lawFamilies } from '#shared/recognition/laws.ts';
import { economistLetter, electricianLetter, nurseLetter } from '../support/people.ts';
import { allText } from '../support/samples.ts';

function written(facts: CoverLetterFacts): BusinessLetter {
  const made = coverLetter(facts);
  assert.ok(made.kind === 'letter');
  return made;
}

describe('cover letter to the authority', () => {
  test('the nurse: recognition under a law of its own, so the BQFG is not cited', () => {
    const letter = written(nurseLetter);
    const text = allText(letter);
    assert.deepEqual(letter.subject, [
      'Antrag auf Anerkennung der Berufsqualifikation als Pflegefachfrau',
      'Olena Kovalenko, geb. 14. Mai 1989',
    ]);
    assert.deepEqual(letter.annotations, ['Persönlich/Vertraulich']);
    assert.equal(letter.salutation, 'Sehr geehrte Damen und Herren,');
    assert.ok(text.includes('Pflegeberufegesetz (PflBG)'));
    assert.ok(!text.includes('BQFG'));
    assert.ok(text.includes('Bitte bestätigen Sie uns den Eingang der Unterlagen'));
    assert.deepEqual(letter.enclosures, ['Unterlagen Nr. 1 bis 4 wie aufgeführt', 'Vollmacht']);
    assert.ok(text.includes('Diplom der Medizinischen Fachschule Poltawa: Übersetzung ins Deutsche'));
    assert.ok(text.includes('Wir reichen sie bis 15. Dezember 2026 nach.'));
  });

  test('the electrician: craft law with receipt within a month, and § 14 because proofs are lost', () => {
    const letter = written(electricianLetter);
    const text = allText(letter);
    const receipt = 'innerhalb eines Monats (§ 40a HwO in Verbindung mit § 6 Abs. 2 BQFG)';
    assert.ok(allText(written({ ...electricianLetter, theirLetterDate: null })).includes(receipt));
    assert.ok(!text.includes(receipt), 'the chamber has answered: it has the application');
    assert.ok(text.includes('Bitte bestätigen Sie uns den Eingang der Unterlagen'));
    assert.ok(text.includes('Qualifikationsanalyse, festgestellt werden können (§ 14 BQFG)'));
    assert.ok(text.includes('Herr Ahmad Haddad') && text.includes('an Herrn Ahmad Haddad'));
    assert.equal(
      letter.subject[0],
      'Antrag auf Feststellung der Gleichwertigkeit',
      'the long title stands below',
    );
    assert.ok(text.includes('Elektroniker Fachrichtung Energie- und Gebäudetechnik'));
    assert.deepEqual(
      letter.information.slice(0, 3).map((row) => row.value),
      ['II/3-114/26', '2. November 2026', '2026-0008/1'],
    );
    assert.deepEqual(letter.enclosures, ['Unterlagen Nr. 1 bis 3 wie aufgeführt']);
    assert.equal(enclosuresTitle(letter), 'Anlagen');
    assert.equal(enclosuresTitle({ ...letter, enclosures: ['Vollmacht'] }), 'Anlage');
  });

  test('the economist: the letter accompanies an online application and asks for no procedure', () => {
    const text = allText(written(economistLetter));
    assert.ok(text.includes('Der Antrag wird online gestellt'));
    assert.ok(!/Referenzberuf|Rechtsgrundlage|§|innerhalb eines Monats/u.test(text));
    const applied = allText(written({ ...economistLetter, theirReference: 'ZAB-123' }));
    assert.ok(applied.includes('Der Antrag ist online gestellt (Zeichen ZAB-123)'));
  });

  test('who is neither Frau nor Herr is called by name, with both forms of the occupation', () => {
    for (const gender of ['diverse', 'unknown'] as const) {
      const text = allText(written({ ...nurseLetter, client: { ...nurseLetter.client, gender } }));
      assert.ok(!/Frau Olena|Herrn? Olena/u.test(text));
      assert.ok(text.includes('wir begleiten Olena Kovalenko bei'));
      assert.ok(text.includes('Pflegefachfrau/Pflegefachmann'));
    }
  });

  test('an authority abroad gets its country in capitals', () => {
    const authority = {
      ...nurseLetter.authority,
      addressLines: ['Ministerium', '48-300 Nysa'],
      country: { code: 'PL', germanName: 'Polen' },
    };
    assert.deepEqual(written({ ...nurseLetter, authority }).recipient, [
      'Ministerium',
      '48-300 NYSA',
      'POLEN',
    ]);
  });
});

describe('what may be cited', () => {
  test('paragraphs only of the law that applies, § 14 only when a proof is lost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lawFamilies),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('recognition' as const, 'assessment' as const, 'application' as const),
        (code, regulated, lost, way) => {
          const documents = lost ? electricianLetter.documents : nurseLetter.documents;
          const facts = { ...nurseLetter, law: { code, name: '', regulated }, way, documents };
          const text = allText(written(facts));
          const applies = way !== 'assessment' && ['BQFG', 'BQFG-MV', 'HwO'].includes(code);
          assert.equal(text.includes('innerhalb eines Monats'), applies);
          assert.equal(/§ 14 BQFG/u.test(text), applies && lost);
          assert.equal(text.includes('BQFG M-V'), applies && code === 'BQFG-MV');
          assert.equal(text.includes('§ 13 Abs. 2'), applies && regulated);
          assert.equal(text.includes('§ 6 Abs. 2'), applies && !regulated);
        },
      ),
    );
  });

  test('the rows are dated and say their source', () => {
    for (const row of lawReferences) {
      assert.match(row.validFrom ?? '', /^\d{4}-\d\d-\d\d$/);
      assert.ok(row.verified ? row.checkedOn !== null : row.check);
    }
    assert.ok(
      !allText(written({ ...electricianLetter, date: '2010-01-01' })).includes('BQFG)'),
      'before the law',
    );
  });
});

describe('facts that are not there', () => {
  const text = fc.option(fc.string({ maxLength: 60 }), { nil: null });
  test('leave no gap, no null and no undefined', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.subarray([...nurseLetter.documents]),
        (birth, place, nationality, documents) => {
          const letter = written({
            ...nurseLetter,
            documents: documents.map((d) => ({ ...d, reasonText: null, nextStepText: null, note: null })),
            counsellor: { name: 'K', role: '', phone: '', email: '' },
            client: {
              ...nurseLetter.client,
              originalName: null,
              birthDateText: birth,
              birthPlaceText: place,
              nationalityText: nationality,
              addressLines: [],
            },
            qualification: {
              title: 'Diplom',
              originalTitle: null,
              school: null,
              placeText: null,
              yearText: null,
            },
          });
          const typed = [birth, place, nationality].join('');
          if (!/null|undefined/u.test(typed)) assert.ok(!/null|undefined/u.test(JSON.stringify(letter)));
          assert.ok(letter.information.every((row) => row.value !== ''));
          for (const block of letter.blocks) {
            if (block.type === 'table')
              for (const row of block.rows)
                for (const cell of row) assert.ok(cell.length > 0 && cell[0]?.text !== '');
            if (block.type === 'table') assert.ok(block.rows.length > 0);
          }
        },
      ),
    );
  });
});
