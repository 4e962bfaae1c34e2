import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { keyCompetenceOf, keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { blankStrength, ratings } from '#shared/assessment/strength.ts';
import { shippedHabits } from '#shared/catalogs/habits.ts';
import { must } from '#shared/contract/result.ts';
import type { FactClass } from '#shared/privacy/factClasses.ts';
import type { Outflow } from '#shared/privacy/outflow.ts';
import { type CvOptions, cv } from '#shared/profilePapers/cv/cv.ts';
import type { ProfileFacts } from '#shared/profilePapers/facts.ts';
import { assertWellFormed, docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { allText } from '#test/letters/support/samples.ts';
import { marked, profile, writer } from './people.ts';

type Facts = Outflow<ProfileFacts>;

const life = (facts: Facts, more: Partial<CvOptions> = {}) =>
  cv(facts, { ...writer, order: 'tabular', signed: false, habits: shippedHabits, ...more });

const without = (...names: FactClass[]): Facts => ({
  ...marked,
  ...Object.fromEntries(names.map((name) => [name, null])),
});
const employers = without(
  ...(['birthDate', 'birthPlace', 'nationality', 'residence', 'benefits', 'family', 'health'] as const),
);

const headingsOf = (letter: ReturnType<typeof cv>): string[] =>
  letter.blocks.flatMap((block) =>
    block.type === 'heading' ? [block.runs.map(({ text }) => text).join('')] : [],
  );

describe('the competence profile', () => {
  test('tells how, when and by whom, in both languages, and what it is not', () => {
    const text = allText(profile(marked));
    const about = profile(marked).information.map(({ value }) => value);
    assert.deepEqual(about.slice(1), ['20. Oktober 2026', 'Gespräch, Karten', 'Ina Rath', 'Sprachmittlung']);
    assert.match(text, /keine Anerkennung und kein Zeugnis/u);
    assert.match(text, /_{20,}[\s\S]*Ina Rath, Ort, Datum, Unterschrift/u);
    const english = profile(marked, { language: 'en' });
    assert.equal(english.language, 'en-GB');
    assert.match(allText(english), /neither a recognition nor a certificate/u);
    assert.match(allText(english), /Ina Rath, place, date, signature/u);
  });

  test('a working copy is a draft in its title and its state', () => {
    const draft = profile(marked, { state: null });
    assert.equal(draft.title, 'Kompetenzprofil (Entwurf)');
    assert.match(draft.information[1]?.value ?? '', /noch nicht freigegeben/u);
    assert.doesNotMatch(profile(marked).title, /Entwurf/u);
  });

  test('the long one lists the courses with how they ended, and reading and writing by who says so', () => {
    const long = profile(marked);
    assert.ok(headingsOf(long).includes('Deutschkurse') && headingsOf(long).includes('Lesen und Schreiben'));
    const text = allText(long);
    assert.match(text, /01\/2020 – 12\/2020[\s\S]*Integrationskurs[\s\S]*Niveau B1[\s\S]*Prüfung bestanden/u);
    assert.match(text, /lateinische Schrift[\s\S]*sicher \/ –[\s\S]*– \/ langsam/u);
    assert.doesNotMatch(text, /Remark/u, 'what was noted beside stays in the house');
    const none = profile({ ...marked, language: null });
    assert.doesNotMatch(allText(none), /Deutschkurse|Lesen und Schreiben/u);
    assert.match(allText(profile(marked, { language: 'en' })), /German courses[\s\S]*integration course/u);
  });

  test('proven, credible and stated each have a sign and a word, and the legend says what they mean', () => {
    const text = allText(profile(marked));
    for (const told of ['● nachgewiesen', '○ glaubhaft gemacht']) assert.ok(text.includes(told), told);
    assert.match(text, /Wie sicher: ● nachgewiesen: .*○ glaubhaft gemacht: .*– genannt: /u);
  });

  test('the ratings by self, counsellor and certificate stand below each other, never mixed', () => {
    const table = must(
      profile(marked).blocks.find((block) => block.type === 'table' && block.columns[1]?.header === 'Hören'),
      'a grid of languages',
    );
    assert.ok(table.type === 'table');
    const rows = table.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));
    assert.deepEqual(rows[0], ['Vietnamesisch', '–', '–', '–', '–', '–', 'Muttersprache']);
    assert.deepEqual(rows[1], ['Deutsch', '', '', '', '', '', 'B1']);
    assert.deepEqual(rows[2], ['selbst eingeschätzt', 'B2', 'B1', '–', '–', '–', '–']);
    assert.deepEqual(rows[3], ['Beratung', 'B1', '–', '–', '–', '–', '–']);
    const paper =
      'ZqlanguageCertificateqZ, ZqlanguageIssuerqZ, ZqlanguageTownqZ, 05/2024, Nr. ZqlanguageNumberqZ';
    assert.deepEqual(rows[4], [`Zertifikat: ${paper}`, 'B1', '–', '–', '–', 'A2', 'B1']);
    assert.deepEqual(
      [rows[5]?.[0], rows[5]?.[6]],
      ['Zertifikat: ZqlanguageOldqZ, bis 2020', 'A2, abgelaufen'],
    );
    assert.deepEqual(table.parts, [0, 1]);
  });

  test('the chart is drawn of characters before the words that say the same', async () => {
    const xml = must(docxParts(await renderDocx(profile(marked))).get('word/document.xml'), 'a document');
    assertWellFormed(xml, 'document');
    assert.match(visibleText(xml), /■■■■ 4 · sehr/u);
    assert.match(visibleText(xml), /■■■□ 3 · gut/u);
    assert.doesNotMatch(allText(profile(marked)), /■/u);
  });
});

describe('the CV', () => {
  test('for employers says neither where nor when somebody was born, nor their nationality and title', () => {
    const text = allText(life(employers));
    assert.doesNotMatch(text, /Geboren|Staatsangehörigkeit|Aufenthalt|1953/u);
    assert.match(allText(life(marked)), /Geboren\nam 14. Mai 1953 in ZqbirthPlacePlaceqZ/u);
    assert.match(allText(life(marked)), /Staatsangehörigkeit\nisländisch/u);
  });

  test('for authorities is one row of time with its gaps open, and signed', () => {
    const letter = life(marked, { order: 'gapless', signed: true });
    const text = allText(letter);
    assert.match(text, /Januar 1974 bis Januar 1990; April 1999 bis Dezember 2019; Januar 2021 bis heute/u);
    assert.match(text, /01\/1974 – 01\/1990\n_{20,}/u);
    assert.match(text, /Ort und Datum[\s\S]*Unterschrift/u);
    assert.ok(text.indexOf('1970 – 1973') < text.indexOf('02/1990'));
    assert.doesNotMatch(allText(life(marked)), /Unterschrift|Vor der Abgabe/u);
  });

  test('in the order of the Europass: person, work, training, languages as a grid, skills, licence, voluntary work', () => {
    const voluntary = { ...must(marked.work[0], 'work'), id: 'e2', kind: 'volunteer' as const };
    const facts = { ...marked, work: [...marked.work, voluntary] };
    const order = life(facts, { order: 'europass', language: 'en' });
    assert.deepEqual(headingsOf(order), [
      ...['Personal information', 'Work experience', 'Education and training', 'Language skills'],
      ...['Further skills', 'Driving licence', 'Volunteering'],
    ]);
    assert.deepEqual(headingsOf(life(facts)), [
      ...['Arbeit', 'Schule und Ausbildung', 'Sprachen', 'Kenntnisse und Stärken', 'Führerschein'],
    ]);
  });

  test('names as strengths only what somebody sees in the upper half', () => {
    const strengths = [
      { ...blankStrength, id: 'a', competence: 'teamwork', self: '4' as const, counsellor: '2' as const },
      { ...blankStrength, id: 'b', competence: 'learning', self: '3' as const },
    ];
    const text = allText(
      life({ ...marked, competences: { strengths, skills: [], licences: [], progress: null } }),
    );
    assert.match(text, /Lernbereitschaft/u);
    assert.doesNotMatch(text, /Teamfähigkeit/u);
  });
});

describe('German courses in a CV', () => {
  const courses = (stage: 'finished' | 'broken'): Facts => ({
    ...marked,
    language: marked.language && {
      ...marked.language,
      courses: marked.language.courses.map((course) => ({ ...course, stage })),
    },
  });

  test('stand with the training; one that was broken off only where every month is told', () => {
    assert.match(allText(life(courses('finished'))), /Integrationskurs[\s\S]*Niveau B1/u);
    assert.doesNotMatch(allText(life(courses('broken'))), /Integrationskurs/u);
    const gapless = allText(life(courses('broken'), { order: 'gapless' }));
    assert.match(gapless, /Integrationskurs/u);
    assert.doesNotMatch(gapless, /abgebrochen/u);
  });
});

test('what the person picked stands first on every paper; no rating moves a strength up', () => {
  const codes = keyCompetences.map(({ code }) => code);
  const rating = fc.constantFrom(...ratings);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(codes, { minLength: 6 }),
      fc.subarray(codes),
      fc.array(fc.tuple(rating, rating), { minLength: codes.length, maxLength: codes.length }),
      (held, picked, rated) => {
        const strengths = held.map((competence, n) => ({
          ...{ ...blankStrength, id: competence, competence, strongest: picked.includes(competence) },
          ...{ self: rated[n]?.[0] ?? null, counsellor: rated[n]?.[1] ?? null },
        }));
        const wanted = [
          ...codes.filter((code) => held.includes(code) && picked.includes(code)),
          ...codes.filter((code) => held.includes(code) && !picked.includes(code)),
        ].map((code) => keyCompetenceOf(code)?.name.de ?? '');
        const facts = { ...marked, competences: { strengths, skills: [], licences: [], progress: null } };
        const inOrder = (text: string, names: readonly string[]) => {
          const at = names.map((name) => text.search(new RegExp(`^${name}( \\*)?$`, 'mu')));
          assert.ok(
            at.every((place, n) => place >= 0 && place > (at[n - 1] ?? -1)),
            text,
          );
        };
        inOrder(allText(profile(facts)), wanted);
        inOrder(allText(profile(facts, { length: 'short' })), wanted.slice(0, 4));
        const first = strengths.some(({ strongest }) => strongest) ? (wanted[0] ?? '') : '';
        assert.ok(allText(life(facts)).includes(`\n${first}`));
      },
    ),
    { numRuns: 60 },
  );
});
