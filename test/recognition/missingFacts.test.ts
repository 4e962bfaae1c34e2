import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { proofKinds, qualificationKinds } from '#shared/profile/profile.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import type { RecognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import type { WayFactName } from '#shared/recognition/way.ts';
import { facts } from './profiles.ts';

type Given = RecognitionFacts;
const inQualification = (given: Given, part: Partial<Given['qualification']>): Given => ({
  ...given,
  qualification: { ...given.qualification, ...part },
});

const NO_WORK = residenceTitles.filter(({ work }) => work === 'no').map(({ code }) => code);

/** What each fact may turn out to be. */
const answers: Readonly<Record<Exclude<WayFactName, 'occupation'>, (given: Given) => Given[]>> = {
  district: (given) =>
    ['13003', '13076', '13071'].map((district) => ({ ...given, place: { district, municipality: null } })),
  municipality: (given) =>
    ['13072043', '13072006'].map((municipality) => ({
      ...given,
      place: { district: '13072', municipality },
    })),
  qualificationKind: (given) => qualificationKinds.map((kind) => inQualification(given, { kind })),
  completed: (given) => [true, false].map((completed) => inQualification(given, { completed })),
  country: (given) => ['UA', 'PL'].map((country) => inQualification(given, { country })),
  evidence: (given) => proofKinds.map((evidence) => inQualification(given, { evidence })),
  residenceStatus: (given) =>
    ['SPAET4', 'UKR', ...NO_WORK].map((residenceStatus) => ({ ...given, residenceStatus })),
  nationality: (given) => ['UA', 'PL', 'DE'].map((nationality) => ({ ...given, nationality })),
  german: (given) => languageLevels.map((german) => ({ ...given, german })),
  birthDate: (given) => ['1980-01-01', '2009-01-01'].map((birthDate) => ({ ...given, birthDate })),
  experience: (given) => [1, 20].map((years) => ({ ...given, experiences: [{ years, proved: true }] })),
};

/** The whole answer but for what it asks. */
const answer = (given: Given): string =>
  JSON.stringify(
    findWays(given).map(({ missing: _, ...way }) => [
      way,
      requiredDocuments({ ...way, missing: [] }, given).map(({ type, required }) => [type, required]),
    ]),
  );

const open: Given = facts({
  place: { district: null, municipality: null },
  nationality: null,
  residenceStatus: null,
  birthDate: null,
  experiences: [],
  german: null,
});
const kinds = [null, ...qualificationKinds];

/** Every occupation and kind, all else unknown, and with papers, completion and country told. */
const people = occupations.flatMap(({ code }) =>
  kinds.flatMap((kind) =>
    (
      [
        [null, null, null],
        [true, 'original', 'UA'],
        [true, 'none', 'PL'],
        [true, null, 'UA'],
      ] as const
    ).map(([completed, evidence, country]) => ({
      ...inQualification(open, { kind, completed, evidence, country }),
      occupation: code,
    })),
  ),
);

const facets = Object.keys(answers) as (keyof typeof answers)[];
const changes = (given: Given, fact: keyof typeof answers): boolean =>
  new Set(answers[fact](given).map(answer)).size > 1;

const known = ({ qualification, ...rest }: Given): Partial<Record<keyof typeof answers, boolean>> => ({
  qualificationKind: qualification.kind !== null,
  completed: qualification.completed !== null,
  country: qualification.country !== null,
  evidence: qualification.evidence !== null,
  district: rest.place.district !== null,
  municipality: rest.place.municipality !== null,
});

describe('a fact is asked for if, and only if, it would change the answer', () => {
  for (const fact of facets) {
    test(fact, () => {
      const idle = new Set<string>();
      const unasked = new Set<string>();
      // the municipality decides in the one district that two chambers share
      const place = fact === 'municipality' ? { district: '13072', municipality: null } : open.place;
      for (const person of people) {
        const given = { ...person, place };
        if (known(given)[fact]) continue;
        const asked = findWays(given).some(({ missing }) => missing.some((one) => one.fact === fact));
        const { kind, completed, evidence, country } = given.qualification;
        const who = [given.occupation, kind, completed, evidence, country].join(' ');
        const decides = changes(given, fact);
        if (asked && !decides) idle.add(who);
        if (!asked && decides) unasked.add(who);
      }
      assert.deepEqual([...idle], [], 'asked for nothing');
      assert.deepEqual([...unasked], [], 'not asked for');
    });
  }
});
