import { countryName } from '../../catalogs/countries.ts';
import { displayName } from '../../clients/personName.ts';
import { timeTrained, timeWorked } from '../../profile/way.ts';
import { periodText } from '../../profilePapers/cv/stations.ts';
import type { TranslationKind } from '../../recognition/translationRules.ts';
import type { Addressee } from '../compose/outward.ts';
import type { ProofRequestFacts, TwoTexts } from '../compose/proofRequest.ts';
import type { TranslationOrderFacts } from '../compose/translationOrder.ts';
import { documentLanguage } from '../documentLanguages.ts';
import type { DossierItem } from '../dossierFor.ts';
import { type DossierFacts, paperFacts } from '../facts.ts';
import { fromOriginalOf } from '../fromOriginal.ts';
import { paperDrawn, schoolProofs, untranslated } from '../proofs.ts';

/** A translator nobody has chosen yet: the person takes the order along. */
const anyTranslator: Addressee = {
  name: 'Übersetzungsbüro',
  lines: ['öffentlich bestellte oder allgemein beeidigte Übersetzung'],
  country: null,
};

const enclosed: Readonly<Record<string, string>> = {
  original: 'Kopie',
  returned: 'Kopie',
  copy: 'Kopie',
  certifiedCopy: 'Kopie der beglaubigten Kopie',
};

export function translationOrderFacts(facts: DossierFacts, item: DossierItem): TranslationOrderFacts {
  const { client } = facts;
  const passport = client.names.find(({ kind }) => kind === 'passport') ?? client;
  const { open, ordered } = untranslated(facts);
  const rows = open.length > 0 ? open : ordered;
  return {
    ...paperFacts(facts),
    to: item.name === '' ? anyTranslator : { name: item.name, lines: item.address, country: null },
    papers: rows.map(({ required, held }) => ({
      name: required.words.name.de,
      language: documentLanguage(
        paperDrawn(facts, required.type)?.language ?? null,
        facts.qualification.country,
      ),
      enclosed: enclosed[held?.state ?? ''] ?? 'Kopie',
    })),
    maybeLess: maybeLess(rows.map(({ required }) => required.translation)),
    fromOriginal: fromOriginalOf(facts) !== null,
    otherCalendar: (facts.qualification.degreeDate?.calendar ?? 'gregorian') !== 'gregorian',
    nameAsInPassport: displayName(passport, 'familyFirst'),
  };
}

const maybeLess = (kinds: readonly TranslationKind[]) =>
  (['english', 'swornAnywhere'] as const).find((less) => kinds.includes(less)) ?? null;

const DUPLICATE: TwoTexts = {
  de: 'eine Zweitschrift oder Bestätigung des Abschlusses mit Datum',
  en: 'a duplicate or a confirmation of the qualification with its date',
};
const HOURS: TwoTexts = {
  de: 'die Fächer mit Stunden (Theorie und Praxis) und Noten',
  en: 'the subjects with hours (theory and practice) and marks',
};
const WORK: readonly TwoTexts[] = [
  { de: 'von wann bis wann gearbeitet wurde', en: 'from when to when the person worked for you' },
  { de: 'in welcher Stelle und mit welchen Aufgaben', en: 'the position held and the tasks' },
  { de: 'mit wie vielen Stunden in der Woche', en: 'the hours per week' },
];

/** Address lines abroad: the country closes them in capitals, so it is no line of its own. */
function addressee(item: DossierItem, code: string | null): Addressee {
  const country = code === null ? null : { code, germanName: countryName(code, 'de') };
  return { name: item.name, lines: item.address.filter((line) => line !== country?.germanName), country };
}

export function proofRequestFacts(facts: DossierFacts, item: DossierItem): ProofRequestFacts {
  const { client, qualification, profile } = facts;
  const then = client.names.find(
    ({ kind }) => kind === 'certificate' || kind === 'birth' || kind === 'former',
  );
  const common = {
    ...paperFacts(facts),
    nameThen: then ? displayName(then, 'givenFirst') : null,
    birthDate: client.birthDate,
  };
  const job = profile.experience.find(({ id }) => item.key === `proofRequest:${id}`);
  if (job) {
    const { title, country } = job;
    return {
      ...common,
      to: addressee(item, country),
      about: 'work',
      ...{ title, originalTitle: null, period: periodText(timeWorked(job), facts.date) },
      wanted: WORK,
    };
  }
  const { titleGerman, titleOriginal } = qualification;
  const title = titleGerman || titleOriginal;
  const { documents } = schoolProofs(facts);
  const wanted = documents.map(({ type, words }) =>
    type === 'diploma' ? DUPLICATE : type === 'transcript' ? HOURS : words.name,
  );
  return {
    ...common,
    to: addressee(item, qualification.country),
    about: 'training',
    title,
    originalTitle:
      titleOriginal !== '' && titleOriginal !== title
        ? { text: titleOriginal, lang: client.nativeLanguage }
        : null,
    period: periodText(timeTrained(qualification), facts.date),
    wanted: wanted.length === 0 ? [DUPLICATE, HOURS] : wanted,
  };
}
