import { nameKindNames } from '../../catalogs/codeLists.ts';
import { type NamePlace, type NameVerdict, nameForms, nameMismatches } from '../../clients/nameMismatches.ts';
import { isForeign } from '../../clients/nameScript.ts';
import { displayName } from '../../clients/personName.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import { germanDate } from '../../letters/germanDate.ts';
import { lawReference } from '../../letters/lawReferences.ts';
import type { IdentityFacts, IntentFacts, NoEarlierFacts } from '../compose/declarations.ts';
import type { MissingProofsFacts } from '../compose/missingProofs.ts';
import { authorityOfFacts, type DossierFacts, paperFacts } from '../facts.ts';
import { lostProofs } from '../lost.ts';

export const noEarlierFacts = (facts: DossierFacts): NoEarlierFacts => ({
  ...paperFacts(facts),
  earlierTexts: facts.earlier.map(({ authority, on }) => `${authority}, ${germanDate(on)}`),
});

export const intentFacts = (facts: DossierFacts): IntentFacts => ({
  ...paperFacts(facts),
  workplace: facts.application.workplace,
  placeText: authorityOfFacts(facts).nationwide ? 'Deutschland' : 'Mecklenburg-Vorpommern',
});

export const missingProofsFacts = (facts: DossierFacts): MissingProofsFacts => {
  const shared = paperFacts(facts);
  const { code, regulated } = shared.law;
  return {
    ...shared,
    proofs: lostProofs(facts).map(({ name, why, since, tried }) => ({
      ...{ name, why, tried },
      since: since === null ? '' : formatPartialDate(since, 'de'),
    })),
    citation: lawReference(code, regulated, facts.date)?.otherProcedures ?? null,
  };
};

const placeName = (place: NamePlace): string => (place === 'used' ? 'im Alltag' : nameKindNames[place].de);

const said: Readonly<Record<Exclude<NameVerdict, 'same'>, string>> = {
  spelling: 'andere Schreibweise',
  order: 'andere Reihenfolge',
  more: 'ein Name mehr oder weniger',
  differs: 'anderer Name',
};

export function identityFacts(facts: DossierFacts): IdentityFacts {
  const { client } = facts;
  const mismatches = nameMismatches(client, client.names);
  return {
    ...paperFacts(facts),
    forms: nameForms(client, client.names).map((form) => ({
      place: placeName(form.place),
      name: displayName(form, 'givenFirst'),
      lang: isForeign(form) ? client.nativeLanguage : null,
    })),
    differences: mismatches.map(
      ({ a, b, verdict }) => `${placeName(b.place)}: ${said[verdict]} als ${placeName(a.place)}`,
    ),
    spellingOnly: mismatches.every(({ verdict }) => verdict === 'spelling' || verdict === 'order'),
  };
}
