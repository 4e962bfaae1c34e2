import type { Catalogs } from '../catalogs/catalogs.ts';
import { isEuropeanArea } from '../catalogs/countries.ts';
import { shippedOn } from '../catalogs/overlay.ts';
import { commerceChamber, competence, districtCompetence, namedAuthority } from './competence.ts';
import { isAcademic, isInformal, lacksPapers, type RecognitionFacts } from './facts.ts';
import { type Message, message } from './message.ts';
import type { Occupation } from './occupation.ts';
import { isEuropean, resettlerOrigin } from './origin.ts';
import type { MissingFact, Way } from './way.ts';
import { withoutFormalQualification } from './wayByExperience.ts';
import {
  adviceDraft,
  analysis,
  ask,
  directExam,
  evaluation,
  missingTraining,
  recognitionDraft,
  resettler,
  schoolCertificate,
} from './wayDrafts.ts';
import { buildWay, type Draft } from './wayParts.ts';

/**
 * The ways open to a qualification, best first; never empty. Sources: domain catalogue of occupations,
 * laws, fees and authorities, all dated rows; `facts.on` decides which hold. Pure and quick: called anew
 * whenever a fact changes. `catalogs`: with the office's corrections, see `overlay`.
 */
export function findWays(facts: RecognitionFacts, catalogs: Catalogs = shippedOn(facts.on)): Way[] {
  const { country, kind } = facts.qualification;
  if (country === 'DE' || country === 'DDDE')
    return [buildWay(adviceDraft('germanQualification', null), facts, catalogs)];
  const occupation = facts.occupation === null ? null : (catalogs.occupations.find(facts.occupation) ?? null);
  const drafts =
    kind === 'school'
      ? [schoolCertificate(catalogs)]
      : occupation
        ? forOccupation(occupation, facts, catalogs)
        : unaimed(facts, catalogs);
  return drafts.map((draft) => buildWay(draft, facts, catalogs));
}

/** No reference occupation yet: a degree can be valued all the same, the rest waits. */
function unaimed(facts: RecognitionFacts, catalogs: Catalogs): Draft[] {
  const missing: MissingFact[] = [{ fact: 'occupation', effect: message('missing.occupation') }];
  const choose: Draft = { ...adviceDraft('chooseOccupation', null), missing };
  if (!isAcademic(facts.qualification.kind)) return [choose];
  return [choose, evaluation(null, facts, catalogs, [message('why.academic')])];
}

function forOccupation(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Draft[] {
  const extras = extraWays(occupation, facts, catalogs);
  if (facts.qualification.completed === false) {
    return [
      adviceDraft('finishTraining', occupation),
      ...withoutFormalQualification(occupation, facts, catalogs),
      ...extras,
    ];
  }
  if (occupation.extras.includes('lawyer')) return [...lawyer(occupation, facts, catalogs), ...extras];
  switch (occupation.authority.kind) {
    case 'none':
      return extras.map((draft, at) => (at === 0 ? { ...draft, missing: missingTraining(facts) } : draft));
    case 'evaluation':
      return [evaluation(occupation, facts, catalogs, evaluationWhy(occupation, facts)), ...extras];
    case 'fixed':
    case 'craftChamber':
      return [...procedures(occupation, facts, catalogs), ...extras];
  }
}

function evaluationWhy(occupation: Occupation, facts: RecognitionFacts): Message[] {
  const params = { occupation: occupation.neutral };
  const academic = isAcademic(facts.qualification.kind) ? [message('why.academic')] : [];
  return [...academic, message('why.noProcedure', params)];
}

/** Recognition and what stands beside it, for occupations some authority decides on. */
function procedures(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Draft[] {
  const informal = isInformal(facts.qualification.kind);
  const papers = lacksPapers(facts.qualification.evidence);
  const analysable = occupation.measures.includes('qualificationAnalysis');
  const recognition = recognitionDraft(occupation, facts, catalogs);
  const found: Draft[] = [];
  if (papers && analysable && !informal) found.push(analysis(recognition));
  else found.push(recognition);
  if (occupation.extras.includes('directKnowledgeExam') && !isEuropean(facts)) {
    // without papers nothing can be compared: the examination is the way the law has for it (§ 40 (3) PflBG)
    if (papers) found.unshift(directExam(recognition));
    else found.push(directExam(recognition));
  }
  if (resettlerOrigin(facts) !== 'other' && !informal) found.unshift(resettler(recognition, facts, catalogs));
  if (isAcademic(facts.qualification.kind) && occupation.regulation !== 'regulated') {
    found.push(
      evaluation(occupation, facts, catalogs, [message('why.academic'), message('why.evaluationBeside')]),
    );
  }
  // without a state certificate recognition leads nowhere: what experience opens comes first
  const byExperience = withoutFormalQualification(occupation, facts, catalogs);
  return informal ? [...byExperience, ...found] : [...found, ...(papers ? byExperience : [])];
}

function lawyer(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Draft[] {
  const params = { occupation: occupation.neutral };
  const value = evaluation(occupation, facts, catalogs, [message('why.evaluationBeside')]);
  if (facts.qualification.country === null || isEuropean(facts)) {
    const recognition = recognitionDraft(occupation, facts, catalogs);
    const missing = facts.qualification.country === null ? [ask('country')] : [];
    return [
      {
        ...recognition,
        why: [message('why.regulated', params), message('why.lawyerEurope')],
        missing: [...missing, ...(recognition.missing ?? []).filter((row) => row.fact !== 'country')],
      },
      value,
    ];
  }
  const none: Draft = {
    code: 'noRoute',
    kind: 'advice',
    law: 'EURAG',
    competence: namedAuthority('RAK-MV', catalogs),
    occupation,
    why: [message('why.regulated', params), message('why.lawyerThirdState')],
    fees: [],
  };
  return [value, none];
}

/** §§ 30, 31 FeV, BKrFQG. The driver's qualification goes with it, but the licence is what is applied for. */
function drivingLicence(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Draft {
  return {
    code: 'drivingLicence',
    kind: 'application',
    law: 'FAHRERLAUBNIS',
    competence: districtCompetence('FEB', facts.place, catalogs),
    occupation,
    why: [message('why.drivingLicence', { occupation: occupation.neutral })],
    fees: ['LICENCE', 'DRIVERS', 'TRANSLATION'],
    documentProfile: 'DRIVING',
  };
}

/**
 * § 9 HwO, EU/EWR-Handwerk-Verordnung: who has run a business of the trade in Europe may do so here, without the
 * Meister's examination. What is not known is no reason to keep it back, but is asked for.
 */
function craftException(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Draft[] {
  const { nationality, on, place } = facts;
  const { country } = facts.qualification;
  const isElsewhere = (code: string | null) => code !== null && !isEuropeanArea(code, on);
  if (isElsewhere(nationality) || isElsewhere(country)) return [];
  const draft = adviceDraft('craftException', occupation, competence(occupation, place, catalogs));
  const missing = [
    ...(country === null ? [ask('country')] : []),
    ...(nationality === null ? [{ fact: 'nationality', effect: message('missing.citizen') } as const] : []),
  ];
  return [{ ...draft, missing }];
}

const EXTRA_WAYS = ['drivingLicence', 'weldingTest', 'swornInterpreter', 'securityInstruction'] as const;

/** Licences and certificates that go with an occupation whatever the diploma says. */
function extraWays(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Draft[] {
  const found = EXTRA_WAYS.filter((extra) => occupation.extras.includes(extra)).map((extra): Draft => {
    switch (extra) {
      case 'drivingLicence':
        return drivingLicence(occupation, facts, catalogs);
      case 'securityInstruction':
        return adviceDraft(extra, occupation, commerceChamber(facts.place, catalogs));
      default:
        return adviceDraft(extra, occupation);
    }
  });
  if (occupation.regulation === 'craft') found.push(...craftException(occupation, facts, catalogs));
  const welder = occupation.extras.includes('weldingTest') && isAcademic(facts.qualification.kind);
  return welder ? [...found, evaluation(occupation, facts, catalogs, [message('why.academic')])] : found;
}
