import type { Catalogs } from '../catalogs/catalogs.ts';
import { asChecks } from '../catalogs/checks.ts';
import { resettlerChoice } from '../catalogs/residenceTitles.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import { type Competence, commerceChamber, competence, namedAuthority } from './competence.ts';
import { isAcademic, provedExperience, type RecognitionFacts } from './facts.ts';
import type { LawCode } from './laws.ts';
import { type Message, message } from './message.ts';
import type { Extra, Occupation } from './occupation.ts';
import { isEuropean, origin } from './origin.ts';
import type { MissingFact, WayFactName } from './way.ts';
import { type Draft, missingOf, personAgainst, qualificationAgainst, titleWithoutWork } from './wayParts.ts';

/** The single ways, each with what speaks for it and against it. `findWays` chooses among them. */

export function evaluation(
  occupation: Occupation | null,
  facts: RecognitionFacts,
  catalogs: Catalogs,
  why: readonly Message[],
): Draft {
  const { kind } = facts.qualification;
  const notAcademic = kind !== null && !isAcademic(kind) ? [message('against.notAcademic')] : [];
  const { evidence } = facts.qualification;
  const missing = [...missingTraining(facts), ...(evidence === null ? [ask('evidence')] : [])];
  return {
    code: 'evaluation',
    kind: 'assessment',
    law: 'LISSABON',
    competence: namedAuthority('ZAB', catalogs),
    occupation,
    why,
    against: [...notAcademic, ...qualificationAgainst(facts)],
    missing,
    documentProfile: 'ZAB',
  };
}

export const ask = (fact: WayFactName): MissingFact => ({ fact, effect: message(`missing.${fact}`) });

/** What it was and whether it was finished chooses among the ways, whatever the occupation. */
export const missingTraining = ({ qualification }: RecognitionFacts): MissingFact[] => [
  ...(qualification.kind === null ? [ask('qualificationKind')] : []),
  ...(qualification.completed === null ? [ask('completed')] : []),
];

export const adviceDraft = (
  code: Extract<Draft['code'], keyof typeof ADVICE_LAW>,
  occupation: Occupation | null,
  competence: Competence = { kind: 'none' },
): Draft => ({
  code,
  kind: 'advice',
  law: ADVICE_LAW[code],
  competence,
  occupation,
  why: [message(`why.${code}`, occupation ? { occupation: occupation.neutral } : undefined)],
  fees: [],
});

const ADVICE_LAW = {
  germanQualification: 'OHNE',
  chooseOccupation: 'OHNE',
  finishTraining: 'OHNE',
  weldingTest: 'OHNE',
  swornInterpreter: 'OHNE',
  securityInstruction: 'OHNE',
  craftException: 'HWO-AUSNAHME',
} as const satisfies Partial<Record<Draft['code'], LawCode>>;

export const schoolCertificate = (catalogs: Catalogs): Draft => ({
  code: 'schoolCertificate',
  kind: 'recognition',
  law: 'SCHULG',
  competence: namedAuthority('BM-230', catalogs),
  occupation: null,
  why: [message('why.schoolCertificate')],
});

const REGULATION_WHY = {
  regulated: 'why.regulated',
  unregulated: 'why.unregulated',
  craft: 'why.craft',
  title: 'why.title',
} as const;

const EXTRA_WHY = {
  hiringWithout: 'why.hiringWithout',
  afterLicence: 'why.afterLicence',
  industrialToo: 'why.industrialToo',
} as const satisfies Partial<Record<Extra, Message['key']>>;

/** Some laws have a paragraph of their own for master craftsmen or for European qualifications. */
function lawOfQualification(occupation: Occupation, facts: RecognitionFacts): LawCode {
  if (occupation.law === 'HWO-GESELLE' && facts.qualification.kind === 'masterCraftsman')
    return 'HWO-MEISTER';
  return occupation.law === 'PFLBG' && isEuropean(facts) ? 'PFLBG-EU' : occupation.law;
}

/** A rule with an end counts for whoever applies until then; after it the next row does, if there is one. */
function ending({ code, validTo }: Occupation, { occupations }: Catalogs): Message[] {
  if (validTo === null) return [];
  const until = formatPartialDate(validTo, 'de', 'short');
  const next = occupations.next(code);
  return [
    next ? message('against.oldLaw', { until, next: next.neutral }) : message('against.ended', { until }),
  ];
}

export function recognitionDraft(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Draft {
  const law = lawOfQualification(occupation, facts);
  const remarks = occupation.extras.flatMap((extra) => {
    const key = EXTRA_WHY[extra as keyof typeof EXTRA_WHY];
    return key === undefined ? [] : [message(key)];
  });
  const { extras } = occupation;
  const third = facts.qualification.country !== null && !isEuropean(facts);
  return {
    code: occupation.regulation === 'title' ? 'titlePermission' : 'recognition',
    kind: 'recognition',
    law,
    competence: competence(occupation, facts.place, catalogs),
    occupation,
    why: [
      message(REGULATION_WHY[occupation.regulation], { occupation: occupation.neutral }),
      ...(law === 'HWO-MEISTER' ? [message('why.craftMaster')] : []),
      ...(occupation.regulation === 'regulated' ? origin(facts) : []),
      ...remarks,
      message('why.anyNationality'),
    ],
    against: [
      ...qualificationAgainst(facts),
      ...personAgainst(facts, occupation, catalogs),
      ...ending(occupation, catalogs),
      ...(extras.includes('afterLicence') ? [message('against.licenceFirst')] : []),
      ...(extras.includes('reciprocity') && third ? [message('against.reciprocity')] : []),
      ...(facts.experiences.length > 0 && !provedExperience(facts)
        ? [message('against.experienceUnproved')]
        : []),
    ],
    missing: missingOf(facts, occupation),
    rows: [titleWithoutWork(facts, catalogs) ?? []].flat(),
  };
}

/** § 14 BQFG: skills are shown where papers cannot be. */
export const analysis = (recognition: Draft): Draft => ({
  ...recognition,
  code: 'qualificationAnalysis',
  law: 'BQFG14',
  why: [...recognition.why, message('why.analysis')],
  fees: [...feesOfCompetence(recognition.competence), 'ANALYSIS'],
});

/** PflStudStG 2024: applicants in nursing may waive the comparison; § 40 (3) PflBG where papers are missing. */
export const directExam = (recognition: Draft): Draft => ({
  ...recognition,
  code: 'knowledgeExam',
  why: [message('why.waiver'), message('why.anyNationality')],
  sources: ['PFL'],
});

/** § 10 BVFG: for occupations of industry and trade the local IHK, not IHK FOSA; else the same authority. */
export function resettler(recognition: Draft, facts: RecognitionFacts, catalogs: Catalogs): Draft {
  const fosa = recognition.competence.kind === 'authority' && recognition.competence.code === 'FOSA';
  return {
    ...recognition,
    code: 'resettler',
    law: 'BVFG',
    competence: fosa ? commerceChamber(facts.place, catalogs) : recognition.competence,
    why: [message('why.resettlerChoice'), message('why.resettlerProof')],
    rows: [...(recognition.rows ?? []), { row: resettlerChoice, ref: null }],
    against: (recognition.against ?? []).filter((reason) => reason.key !== 'against.lacksPapers'),
    ...(fosa
      ? { documentProfile: 'RESETTLER' }
      : {
          fees: ['OTHER'],
          checks: asChecks(['Ob die Stelle auch nach § 10 BVFG entscheidet, dort bestätigen lassen.']),
        }),
  };
}

const feesOfCompetence = (found: Competence): readonly string[] =>
  found.kind === 'authority' ? found.authority.fees : [];
