import fc from 'fast-check';
import { type Assessment, assessment } from '#shared/assessment/assessment.ts';
import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { blankStrength, evidenceKinds, ratings } from '#shared/assessment/strength.ts';
import { blankMotivation, rulerMarks } from '#shared/assessment/wish.ts';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { partialDateOf } from '#shared/dates/partialDate.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { courseLevels, courseStages } from '#shared/profile/germanCourse.ts';
import { literacySteps, scripts } from '#shared/profile/script.ts';

export const empty: Assessment = {
  qualification: [],
  experience: [],
  languageSkill: [],
  languageCertificate: [],
  germanCourse: [],
  scriptSkill: [],
  startingPoint: [],
  strengths: [],
  skills: [],
  wishes: [],
  none: [],
};

const anyDate = fc
  .tuple(
    fc.integer({ min: 1990, max: 2026 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 28 })),
  )
  .map(([year, month, day]) => partialDateOf(year, month, month === null ? null : day));
const maybeDate = fc.option(anyDate).map((date) => date ?? null);

const level = fc.option(fc.constantFrom(...languageLevels));
const rating = fc.option(fc.constantFrom(...ratings));
const mark = fc.option(fc.constantFrom(...rulerMarks));
const step = fc.option(fc.constantFrom(...literacySteps));
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const byId = <T>(rows: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(key, rows), { selector: ([id]) => id })
    .map((all) => all.map(([id, row]) => ({ id, ...row })));

/** Any profile, with ids from a small set so that two of them overlap. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    qualification: byId(
      fc
        .record({
          ...{ titleGerman: fc.constantFrom('', 'Koch'), startedOn: maybeDate, endedOn: maybeDate },
          completed: fc.option(fc.boolean()),
        })
        .map((some) => ({ ...blankItem.qualification, ...some })),
    ),
    experience: byId(
      fc
        .record({
          ...{ title: fc.constantFrom('', 'Köchin', 'Lager'), startedOn: maybeDate, endedOn: maybeDate },
          years: fc.option(fc.integer({ min: 0, max: 20 })),
        })
        .map((some) => ({ ...blankItem.experience, ...some })),
    ),
    languageSkill: byId(
      fc
        .record({ level, selfReading: level, counsellorReading: level })
        .map((some) => ({ ...blankItem.languageSkill, ...some })),
    ),
    languageCertificate: byId(
      fc
        .record({
          ...{ level, issuedOn: maybeDate, validUntil: maybeDate, language: fc.constantFrom('de', 'uk') },
          name: fc.constantFrom('', 'telc'),
        })
        .map((some) => ({ ...blankItem.languageCertificate, ...some })),
    ),
    germanCourse: byId(
      fc
        .record({
          ...{
            startedOn: maybeDate,
            endedOn: maybeDate,
            levelReached: fc.option(fc.constantFrom(...courseLevels)),
          },
          stage: fc.option(fc.constantFrom(...courseStages)),
        })
        .map((some) => ({ ...blankItem.germanCourse, ...some })),
    ),
    scriptSkill: byId(
      fc
        .record({ script: fc.constantFrom(...scripts), selfReading: step, counsellorWriting: step })
        .map((some) => ({ ...blankItem.scriptSkill, ...some })),
    ),
    strengths: fc
      .uniqueArray(fc.constantFrom(...keyCompetences.slice(0, 5).map(({ code }) => code)))
      .chain((codes) =>
        fc.tuple(
          ...codes.map((competence) =>
            fc
              .record({ self: rating, counsellor: rating, strongest: fc.boolean() })
              .map((some) => ({ ...blankStrength, ...some, id: competence, competence })),
          ),
        ),
      ),
    skills: byId(
      fc.record({
        experienceId: fc.constant(null),
        skill: fc.constant(null),
        name: fc.constantFrom('weben', 'backen'),
        evidence: fc.option(fc.constantFrom(...evidenceKinds)),
      }),
    ),
    wishes: byId(
      fc
        .record({
          ...{ importance: mark, confidence: mark, words: fc.constantFrom('', 'Köchin', '3') },
          ...{ step: fc.constantFrom('', 'anrufen', '3'), stepOn: fc.constantFrom(null, '2026-12-01') },
        })
        .map((some) => ({ ...blankMotivation, occupation: null, ...some })),
    ).map((wishes) => wishes.map((wish, at) => ({ ...wish, rank: at + 1 }))),
    startingPoint: byId(fc.record({ situation: fc.constantFrom('', 'Sucht Arbeit.') })),
    none: fc.subarray(['qualification', 'experience'] as const),
  })
  .map((facts) => assessment.parse(facts));
