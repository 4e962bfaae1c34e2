import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { guidingQuestions, questionsFor } from '#shared/assessment/catalogs/guidingQuestions.ts';
import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { skills } from '#shared/assessment/catalogs/skillRows.ts';
import { skillGroups } from '#shared/assessment/catalogs/skills.ts';
import { answersTo, chosenCodes, suggestSkills } from '#shared/assessment/suggest.ts';
import { fold } from '#shared/clients/names.ts';
import { experienceKinds } from '#shared/profile/profile.ts';

const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);

describe('guiding questions', () => {
  test('are there for every sort of work, and for one that is not known', () => {
    for (const kind of [...experienceKinds, null]) {
      const asked = questionsFor(kind);
      assert.ok(asked.length >= 5, String(kind));
      assert.deepEqual(twice(asked.map(({ code }) => code)), []);
    }
    const used = new Set(experienceKinds.flatMap((kind) => questionsFor(kind).map(({ code }) => code)));
    assert.deepEqual(
      guidingQuestions.filter(({ code }) => !used.has(code)).map(({ code }) => code),
      [],
    );
  });

  test('are short questions in plain words, in both languages', () => {
    for (const { words, code } of guidingQuestions)
      for (const text of [words.de, words.en]) {
        assert.match(text, /\?/, code);
        assert.ok(text.length <= 90, text);
        for (const sentence of text.split(/(?<=[?.])\s/))
          assert.ok(sentence.split(' ').length <= 14, sentence);
      }
  });

  test('name competences that are there, and each of them is asked for', () => {
    const known = keyCompetences.map(({ code }) => code);
    const asked = new Set(guidingQuestions.flatMap(({ competences }) => competences));
    for (const competence of asked) assert.ok(known.includes(competence), competence);
  });

  /** A life of every sort, as a counsellor would write it down. */
  const lives = [
    { kind: 'employed', title: 'Verkäuferin', tasks: 'Kasse, Ware einräumen' },
    { kind: 'selfEmployed', title: 'Friseurin', tasks: '' },
    { kind: 'familyWorker', title: 'Bauernhof', tasks: 'Kühe gemolken' },
    { kind: 'informal', title: 'Handwerker', tasks: 'Fliesen gelegt, gestrichen' },
    { kind: 'internship', title: 'Büro', tasks: '' },
    { kind: 'volunteer', title: '', tasks: 'für Nachbarn übersetzt' },
    { kind: 'family', title: 'Haushalt', tasks: 'drei Kinder, Oma gepflegt' },
    { kind: 'military', title: 'Küche', tasks: 'für die Truppe gekocht' },
  ] as const;

  test('lead to skills in every sort of life', () => {
    assert.deepEqual(
      lives.map(({ kind }) => kind).toSorted(),
      [...experienceKinds].toSorted(),
      'one life of each sort',
    );
    for (const told of lives)
      for (const question of questionsFor(told.kind))
        assert.ok(answersTo(question, told, []).length > 0, `${told.kind}: ${question.words.de}`);
  });

  test('before anything is told lead only to what is asked for everywhere or in their own groups', () => {
    for (const kind of experienceKinds)
      for (const question of questionsFor(kind))
        for (const skill of answersTo(question, { kind, title: '', tasks: '' }, []))
          assert.ok(
            skill.areas.length === 0 ||
              question.groups.includes(skill.group) ||
              ['family', 'volunteer'].includes(kind),
            `${kind} ${question.code}: ${skill.name.de}`,
          );
  });

  test('stay with what was told: a farm is no building site, a nurse no gardener', () => {
    const [, , farm] = lives;
    const [daily] = questionsFor('employed');
    assert.ok(daily);
    assert.ok(answersTo(daily, farm, []).every(({ group }) => ['animals', 'farming'].includes(group)));
  });

  test('understand what was done as it is told, in the perfect', () => {
    const found = (tasks: string) =>
      suggestSkills({ kind: 'family', title: '', tasks }, []).map(({ code }) => code);
    assert.ok(found('Oma gepflegt').includes('careRelatives'));
    assert.ok(found('Regale eingeräumt').includes('fillShelves'));
    assert.ok(found('für alle gekocht').includes('cookFamily'));
  });

  test('never propose what is entered, and no more than asked for', () => {
    const told = fc.record({
      kind: fc.constantFrom(...experienceKinds),
      title: fc.constantFrom('', 'Koch', 'Krankenschwester', 'Maurer', 'مهندس'),
      tasks: fc.string({ maxLength: 60 }),
    });
    fc.assert(
      fc.property(
        told,
        fc.constantFrom(...guidingQuestions),
        fc.subarray([...skills], { maxLength: 200 }),
        (of, question, chosen) => {
          const codes = chosen.map(({ code }) => code);
          const found = answersTo(question, of, codes);
          assert.ok(found.length <= 12 && found.every(({ code }) => !codes.includes(code)));
          assert.deepEqual(twice(found.map(({ code }) => code)), []);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('what is entered in the same words from elsewhere is not proposed again', () => {
    assert.deepEqual(chosenCodes([{ skill: null, name: 'Wunden versorgen' }]), ['woundCare']);
    assert.deepEqual(chosenCodes([{ skill: 'takeBlood', name: '' }]), ['takeBlood']);
  });
});

describe('the list of skills', () => {
  test('has no skill twice, in either language', () => {
    assert.deepEqual(twice(skills.map(({ name }) => fold(name.de))), []);
    assert.deepEqual(twice(skills.map(({ name }) => fold(name.en))), []);
  });

  test('has something in every group', () => {
    for (const group of skillGroups)
      assert.ok(skills.filter((skill) => skill.group === group).length >= 5, group);
  });

  test('shows every key competence, none of them in passing only', () => {
    for (const { code } of keyCompetences) {
      const shown = skills.filter(({ competences }) => competences.includes(code));
      assert.ok(shown.length >= 3, `${code}: ${shown.length}`);
    }
  });

  test('names no competence twice in one row', () => {
    for (const { code, competences, areas } of skills)
      assert.deepEqual([...twice(competences), ...twice(areas)], [], code);
  });
});
