import type { Letter } from '../../letters/letter.ts';
import { nobody } from '../../privacy/consent.ts';
import { factsFor } from '../../privacy/outflow.ts';
import type { Gap } from '../../profile/gaps.ts';
import { cv } from '../../profilePapers/cv/cv.ts';
import { cvGaps } from '../../profilePapers/cv/lines.ts';
import { profileFacts } from '../../profilePapers/facts.ts';
import { placesOf } from '../../profilePapers/places.ts';
import { cvRuleOf } from '../cvRules.ts';
import { type DossierFacts, paperFacts } from '../facts.ts';

/** Months of which nothing is known; none where the authority does not want every month told. */
export const dossierGaps = (facts: DossierFacts): Gap[] =>
  cvRuleOf(facts)?.gapless === true ? cvGaps(facts.profile, facts.date, facts.catalogs.habits) : [];

/** The CV as the authority wants it, German, to be signed; the person signs it and may hand it in themselves. */
export function dossierCv(facts: DossierFacts): Letter {
  const { client, profile, decisions, date, catalogs } = facts;
  const { office, counsellor } = paperFacts(facts);
  const all = profileFacts({ client, assessment: profile, sheet: null, needs: [], date, catalogs });
  const { facts: told } = factsFor(
    { kind: 'recognition', to: nobody, byHand: true },
    { decisions, day: date, places: placesOf('cv'), chosen: new Set(), demands: catalogs.demands },
    all,
  );
  const rule = cvRuleOf(facts);
  const order = rule?.gapless === true ? 'gapless' : 'tabular';
  const { signed, photo } = rule ?? { signed: true, photo: false };
  return cv(told, {
    date,
    office,
    counsellor,
    language: 'de',
    order,
    signed,
    photo,
    habits: catalogs.habits,
  });
}
