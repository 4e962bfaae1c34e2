import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { must } from '#shared/contract/result.ts';
import { type DossierItem, dossierFor } from '#shared/dossier/dossierFor.ts';
import type { DossierFacts } from '#shared/dossier/facts.ts';
import type { PaperKind } from '#shared/dossier/kinds.ts';
import { missingFacts } from '#shared/dossier/missing.ts';
import { composePaper } from '#shared/dossier/papers.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { blankPaper, type Paper } from '#shared/papers/paper.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { assertWellFormed, docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { allText } from '#test/letters/support/samples.ts';
import { factsOf, type Given, waysOf } from './support/facts.ts';
import { assertMarked } from './support/marks.ts';
import {
  cook,
  doctor,
  economist,
  electrician,
  hardlyKnown,
  nurse,
  people,
  teacher,
} from './support/people.ts';
import { assertFilled, assertReadable } from './support/reading.ts';

const possible = (facts: DossierFacts): DossierItem[] =>
  dossierFor(facts).filter(({ choice }) => choice !== 'closed');

/** Every paper that can be made, as the office makes it. */
function papersOf(facts: DossierFacts, language: string | null = null): (readonly [string, Letter])[] {
  const items = possible(facts);
  const kinds = new Set(items.map(({ kind }) => kind));
  return items.map((item) => [item.key, composePaper(facts, item, { language, review: null, kinds })]);
}

function paper(given: Given, key: string, change: Partial<DossierFacts> = {}): Letter {
  const facts = factsOf(given, change);
  return must(papersOf(facts).find(([found]) => found === key)?.[1], `the set has ${key}`);
}

const documentOf = async (letter: Letter): Promise<string> =>
  must(docxParts(await renderDocx(letter)).get('word/document.xml'), 'a DOCX has its document');

describe('every paper of every person', () => {
  for (const [who, given] of Object.entries(people))
    test(`${who}: with money asked for already every paper can still be made`, () => {
      for (const result of [null, 'granted', 'partly', 'refused'] as const) {
        const claims = (['budget', 'recognitionGrant'] as const).map((instrument) => ({
          ...{ id: instrument, instrument, appliedOn: '2026-10-20', reference: '', reason: '' },
          ...{ decidedOn: result && '2026-10-25', result, amountCents: null },
        }));
        for (const [key, letter] of papersOf(factsOf({ ...given, claims }))) assertReadable(letter, key);
      }
    });

  for (const [who, given] of Object.entries(people))
    test(`${who}: read back from the DOCX nothing is left over and no answer is empty`, async () => {
      const facts = factsOf(given);
      for (const [key, letter] of papersOf(facts, facts.client.nativeLanguage)) {
        assertReadable(letter, key);
        const parts = docxParts(await renderDocx(letter));
        for (const [name, xml] of parts) if (name.endsWith('.xml')) assertWellFormed(xml, name);
        const text = visibleText(must(parts.get('word/document.xml'), 'a document'));
        assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object|\{\{|invariant/u, `${who} ${key}`);
        assert.ok(text.includes(letter.kind === 'letter' ? (letter.subject[0] ?? '') : letter.heading), key);
        assert.match(must(parts.get('word/styles.xml'), 'styles'), /<w:lang w:val="de-DE"/u);
        for (const [name, xml] of parts)
          if (/word\/(document|header\d*|footer\d*)\.xml/u.test(name))
            assertMarked(xml, `${who} ${key} ${name}`);
      }
    });

  for (const [who, given] of Object.entries(people))
    test(`${who}: what is known is filled into the form, not left to the hand`, () => {
      const facts = factsOf(given);
      const found = assertFilled(paper(given, 'dataSheet'), facts, who);
      assert.ok(found >= (given === hardlyKnown ? 2 : 6), `${found} fields`);
    });

  test('a name in another script is marked wherever it stands', async () => {
    let marked = 0;
    for (const given of [nurse, electrician, economist, doctor, teacher])
      for (const [key, letter] of papersOf(factsOf(given)))
        marked += assertMarked(await documentOf(letter), key);
    assert.ok(marked > 20, `${marked} runs`);
  });

  test('every way of every occupation has its set', () => {
    let sets = 0;
    for (const { code } of occupations)
      for (const kind of ['vocational', 'master'] as const) {
        const given: Given = { ...nurse, qualification: { ...nurse.qualification, kind, occupation: code } };
        for (const way of waysOf(given)) {
          const facts = factsOf({ ...given, way });
          for (const [key, letter] of papersOf(facts)) assertReadable(letter, `${code} ${way} ${key}`);
          sets += 1;
        }
      }
    assert.ok(sets > occupations.length, `${sets} sets`);
  });
});

const spent = {
  ...{ id: 's', kind: 'translation' as const, text: 'Übersetzung Diplom', amountCents: 120_00 },
  ...{ begunOn: '2026-10-20', paidOn: '2026-10-30' },
};

describe('what the papers say', () => {
  test('a CV without a gap names the months that are empty and leaves a line for them', () => {
    const text = allText(paper(electrician, 'cv'));
    assert.match(text, /Januar 2016 bis heute/u);
    assert.match(text, /01\/2016 – heute\n_{20,}/u);
    assert.match(text, /2009 – 2015\nElektriker, Hausinstallation/u);
    const other = allText(paper(teacher, 'cv'));
    assert.doesNotMatch(other, /Vor der Abgabe/u);
    assert.match(other, /1996 – 2001/u);
  });

  test('a data sheet has the fields of the form in its order, with a star where the form wants one', () => {
    const sheet = paper(cook, 'dataSheet');
    const headings = sheet.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 2 ? block.runs.map(({ text }) => text) : [],
    );
    assert.deepEqual(
      headings.map((text) => Number.parseInt(text, 10)),
      [1, 2, 3, 4, 5, 6, 7, 8],
    );
    const text = allText(sheet);
    assert.match(text, /Nachname \*\nYıldız/u);
    assert.match(text, /Geburtsname\nDemir/u);
    assert.match(text, /Beginn \(MM\/JJJJ\) \*\n09\/2003/u);
    assert.match(text, /Institution\nAlaaddin Bulvarı 12, 42060 Konya, www.lise.example/u);
    assert.match(text, /Ausstellende Institution\nMilli Eğitim Müdürlüğü/u);
    assert.match(text, /ausstellenden Institution\nKonya/u);
    assert.match(text, /betrieblich\)\nin Schule und Betrieb/u);
    assert.match(text, /Praxis in Monaten\n12\nVorgeschriebene Dauer in Monaten\n36/u);
    assert.match(text, /Stunden in der Woche\n38,5/u);
    assert.match(text, /des Arbeitgebers\nMevlana Cad. 5, 42030 Konya, info@otel.example/u);
    assert.match(text, /folgen dem Formular, soweit es hier bekannt ist/u);
    assert.match(allText(paper(nurse, 'dataSheet')), /kennt das Programm nicht/u);
    const licensed = { ...nurse.qualification, regulatedThere: 'yes', mayPractise: 'yes' } as const;
    assert.match(
      allText(paper({ ...nurse, qualification: licensed }, 'dataSheet')),
      /Berufs dort\ndort reglementiert: ja, darf dort damit arbeiten: ja/u,
    );
    assert.match(allText(paper(economist, 'dataSheet')), /tippen Sie die Angaben dort ein/u);
  });

  test('a declaration denies earlier applications, or names them', () => {
    assert.match(allText(paper(electrician, 'noEarlierApplication')), /bei keiner Stelle in Deutschland/u);
    const earlier = [{ authority: 'IHK FOSA', on: '2024-03-03' }];
    const text = allText(paper(electrician, 'noEarlierApplication', { earlier }));
    assert.match(text, /IHK FOSA, 3. März 2024/u);
    assert.doesNotMatch(text, /bei keiner Stelle/u);
  });

  test('what is signed in the set is enclosed, not missing', () => {
    const facts = factsOf(electrician);
    const cover = must(
      possible(facts).find(({ key }) => key === 'cover'),
      'a cover letter',
    );
    const with_ = (kinds: readonly PaperKind[]) =>
      allText(composePaper(facts, cover, { language: null, review: null, kinds: new Set(kinds) }));
    assert.match(with_(['cv', 'powerOfAttorney']), /Tabellarischer Lebenslauf\nOriginal mit Unterschrift/u);
    assert.match(with_([]), /Tabellarischer Lebenslauf\nLiegt noch nicht vor/u);
  });

  test('costs are asked for before they arise, on the paragraph of the payer', () => {
    const jobcenter = allText(paper(nurse, 'costRequest'));
    assert.match(jobcenter, /§ 16 Abs. 1 SGB II in Verbindung mit § 44 SGB III/u);
    assert.match(jobcenter, /Die Kosten sind noch nicht entstanden/u);
    assert.match(allText(paper(cook, 'costRequest')), /Kundennummer\n123A456789[\s\S]*nach § 44 SGB III/u);
  });

  test('the grant names its limits as the guideline has them on the day, and the income that was told', () => {
    const household = { assessment: 'single', taxableCents: 20_000_00 } as const;
    const earning = { ...electrician, household, held: { diploma: { state: 'certifiedCopy' } } } as const;
    const text = allText(paper(earning, 'grantSheet'));
    assert.match(text, /32\.000\s€ zu versteuern; gemeinsam veranlagt 50\.000\s€/u);
    assert.match(text, /bis zu 600\s€ für Gebühr des Verfahrens, Übersetzungen und beglaubigte Kopien/u);
    assert.match(text, /Zu versteuern laut Bescheid\n20\.000\s€/u);
    assert.match(text, /spätestens am 30. Juni 2027/u);
    assert.match(text, /noch nicht begonnen/u);
  });

  test('what was spent stands on the cost sheet with its day, beside what is still to come', () => {
    const text = allText(paper({ ...nurse, spending: [spent] }, 'costSheet'));
    assert.match(
      text,
      /Schon bestellt oder bezahlt[\s\S]*Übersetzung Diplom\n120\s€\nbezahlt am 30. Oktober 2026/u,
    );
    assert.match(text, /Übersetzungen \(\d+ bis \d+ Seiten\)/u);
  });

  test('a translator gets the list with languages, is asked for the price first and for the passport spelling', () => {
    const text = allText(paper(cook, 'translationOrder'));
    assert.match(text, /zuerst ein Kostenvoranschlag/u);
    assert.match(text, /Türkisch\nKopie/u);
    assert.match(text, /Yildiz, Ayse/u);
    assert.match(allText(paper(teacher, 'translationOrder')), /das Original oder eine beglaubigte Kopie/u);
    assert.match(allText(paper(economist, 'translationOrder')), /Datum unseres Kalenders/u);
  });

  test('what is noted at a paper counts before what is usual', () => {
    const base = factsOf(nurse);
    const noted = (fields: Partial<Paper> & Pick<Paper, 'type'>): Paper => ({
      ...{ ...blankPaper, id: 'p1', clientId: 'c', applicationId: null, scans: [] },
      ...fields,
    });
    const drawn = {
      ...base.application,
      held: base.application.held.map((row) => ({ ...row, paperId: 'p1' })),
    };
    const change = (one: Paper) => ({ papers: [one], application: drawn });
    const diploma = change(noted({ type: 'diploma', language: 'ru', issuedBy: 'Ministerium Kiew' }));
    assert.match(allText(paper(nurse, 'translationOrder', diploma)), /Russisch/u);
    assert.match(allText(paper(nurse, 'dataSheet', diploma)), /ausgestellt hat\nMinisterium Kiew/u);
    const reference = noted({ type: 'workReferences', state: 'copy', experienceId: 'experience-3' });
    const facts = factsOf(cook, { papers: [reference] });
    assert.ok(!dossierFor(facts).some(({ key }) => key === 'proofRequest:experience-3'));
  });

  test('a school reads English, with its own language mark', async () => {
    const letter = paper(nurse, 'proofRequest:school');
    assert.match(allText(letter), /Please send us, with stamp and signature/u);
    assert.match(await documentOf(letter), /<w:lang w:val="en-(US|GB)"\/>/u);
    assert.ok(letter.kind === 'letter' && letter.recipient.at(-1) === 'UKRAINE');
  });

  test('a school is written to where it is, with what the post needs', () => {
    const institutionContact = 'вул. Соборна 1\n36000 Poltava\nsekretariat@kolleg.example';
    const known = { ...nurse, qualification: { ...nurse.qualification, institutionContact } };
    const letter = paper(known, 'proofRequest:school');
    assert.ok(letter.kind === 'letter');
    assert.deepEqual(letter.recipient.slice(-3), ['вул. Соборна 1', '36000 POLTAVA', 'UKRAINE']);
  });

  test('why proofs are missing is told from the papers, and an affidavit only has room', () => {
    const analysed: Given = {
      ...electrician,
      qualification: { ...electrician.qualification, proof: 'lost' },
      way: 'qualificationAnalysis',
      held: { diploma: { state: 'lost' }, workReferences: { state: 'lost' } },
    };
    const base = factsOf(analysed);
    const held = base.application.held.map((row) =>
      row.type === 'diploma' ? { ...row, paperId: 'p1' } : row,
    );
    const told: Paper = {
      ...{ ...blankPaper, id: 'p1', clientId: 'c', applicationId: null, scans: [] },
      ...{ type: 'diploma', state: 'lost', missingSince: '2016-03', missingWhy: 'Das Haus ist zerstört.' },
      missingTried: 'Schule zweimal angeschrieben, keine Antwort.',
    };
    const change = { papers: [told], application: { ...base.application, held } };
    const item = dossierFor(factsOf(analysed, change)).find(({ key }) => key === 'reasonForMissing');
    assert.deepEqual([item?.choice, item?.why], ['chosen', 'proofsExplained']);
    const text = allText(paper(analysed, 'reasonForMissing', change));
    assert.match(text, /Warum er fehlt\nDas Haus ist zerstört.\nSeit wann\nMärz 2016/u);
    assert.match(text, /Schule zweimal angeschrieben/u);
    assert.match(text, /§ 14 BQFG/u);
    assert.match(text, /Nur wenn die Stelle es verlangt: Versicherung an Eides statt/u);
    const open = missingFacts(factsOf(analysed, change), new Set(['reasonForMissing']));
    const ofPapers = open.filter(({ place }) => place.of === 'paper');
    assert.deepEqual(
      ofPapers.map(({ fact, title }) => [fact, title]),
      (['missingWhy', 'missingSince', 'missingTried'] as const).map((fact) => [
        fact,
        'Arbeitszeugnisse und Tätigkeitsnachweise',
      ]),
    );
    assert.match(allText(paper(analysed, 'reasonForMissing')), /Der Nachweis ist verloren gegangen/u);
  });

  test('a name that changed is declared form by form; one that is only spelt otherwise says why', () => {
    const text = allText(paper(cook, 'identityDeclaration'));
    assert.match(text, /im Pass\nAyse Yildiz/u);
    assert.match(text, /im Zeugnis: anderer Name als im Pass/u);
    assert.match(allText(paper(doctor, 'identityDeclaration')), /nur verschieden geschrieben/u);
  });

  test("the person's own papers carry nothing of the office, but for the power of attorney's text", () => {
    for (const key of ['cv', 'noEarlierApplication', 'intentToWork'] as const) {
      const letter = paper(electrician, key);
      assert.equal(letter.sender.name, 'Ahmad Haddad');
      assert.deepEqual(letter.sender.footer, []);
      assert.doesNotMatch(allText(letter), /Testbüro/u);
    }
    assert.match(allText(paper(electrician, 'powerOfAttorney')), /IFDM Testbüro/u);
  });
});
