import { clearnessNames, genderNames, trainingFormNames } from '../catalogs/codeLists.ts';
import { countryName, nationalityName } from '../catalogs/countries.ts';
import { levelNames } from '../catalogs/languageLevels.ts';
import { displayName } from '../clients/personName.ts';
import { earliestDay, formatPartialDate, type PartialDate } from '../dates/partialDate.ts';
import { birthForForms } from '../intake/paperBirth.ts';
import { joined, occupationFor, original, run } from '../letters/compose/parts.ts';
import { germanDate } from '../letters/germanDate.ts';
import type { Run } from '../letters/letter.ts';
import { bestCertificate } from '../profile/certificate.ts';
import { contactLines } from '../profile/contactLines.ts';
import { germanOf } from '../profile/german.ts';
import type { ProfileItem } from '../profile/profile.ts';
import { profile as german } from '../text/de/profile.ts';
import { type DossierFacts, paperFacts } from './facts.ts';
import { paperDrawn } from './proofs.ts';

/** What a form may ask, once for the person. An empty list: not known. */
type Value = (facts: DossierFacts) => readonly Run[];
type Work = ProfileItem<'experience'>;
type Certificate = ProfileItem<'qualification'>;

const text = (words: string | null | undefined): Run[] => (words ? [run(words)] : []);
const land = (code: string | null): string | null => code && countryName(code, 'de');
/** „05/2012“, as the forms want it: MM/JJJJ. */
const month = (date: PartialDate | null): Run[] => text(date && formatPartialDate(date, 'de', 'short'));
/** Forms ask for the family name alone; somebody with one name only has it in either place. */
const birthName = ({ client }: DossierFacts): string => {
  const found = client.names.find(({ kind }) => kind === 'birth');
  return found ? found.familyName || found.givenNames : '';
};

/** „3 Jahre, 9 Monate“; only where both ends are known to the month. */
function length({ startedOn, endedOn }: Certificate): string | null {
  if (startedOn === null || endedOn === null) return null;
  const months = (date: PartialDate): number => {
    const day = earliestDay(date);
    return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  };
  if (startedOn.length === 4 || endedOn.length === 4) {
    const years = Number(endedOn.slice(0, 4)) - Number(startedOn.slice(0, 4));
    return years > 0 ? `etwa ${years} ${years === 1 ? 'Jahr' : 'Jahre'}` : null;
  }
  const all = months(endedOn) - months(startedOn) + 1;
  if (all <= 0) return null;
  const [years, rest] = [Math.floor(all / 12), all % 12];
  return joined(
    ', ',
    years === 0 ? null : `${years} ${years === 1 ? 'Jahr' : 'Jahre'}`,
    rest === 0 ? null : `${rest} ${rest === 1 ? 'Monat' : 'Monate'}`,
  );
}

/** As the qualification says, else as the paper itself was taken down. */
const issuer = (facts: DossierFacts): string | undefined =>
  facts.qualification.issuer || paperDrawn(facts, 'diploma')?.issuedBy;

const inMonths = (count: number | null): Run[] => text(count === null ? null : String(count));

/** The latest school certificate that is not the qualification itself. */
function schoolBefore({ profile, qualification }: DossierFacts): string | null {
  const found = profile.qualification.findLast(
    ({ id, kind }) => kind === 'school' && id !== qualification.id,
  );
  if (!found) return null;
  const ended = found.endedOn ?? found.degreeDate?.iso ?? null;
  return joined(
    ', ',
    found.titleGerman || found.titleOriginal,
    land(found.country),
    ended && formatPartialDate(ended, 'de', 'short'),
  );
}

const proofText = ({ proof, proofForm }: Work): string | null =>
  proof &&
  joined(
    ', ',
    german.workProofs[proof],
    proof === 'none' || proofForm === null ? null : german.proofForms[proofForm],
  );

const CRAFT_LEVEL: Readonly<Record<string, string>> = {
  'HWO-MEISTER': 'Meisterprüfung (§ 50c HwO)',
  'HWO-GESELLE': 'Gesellenprüfung (§ 40a HwO)',
};

const fieldValues = {
  familyName: ({ client }) => text(client.familyName),
  givenNames: ({ client }) => text(client.givenNames),
  fullName: ({ client }) => text(displayName(client, 'givenFirst')),
  birthName: (facts) => text(birthName(facts)),
  gender: ({ client }) => text(client.gender && genderNames[client.gender].de),
  birthDate: ({ client, paperBirth }) => text(birthForForms(client.birthDate, paperBirth)),
  birthPlace: ({ client }) => text(client.birthPlace),
  birthCountry: ({ client }) => text(land(client.birthCountry)),
  birthPlaceCountry: ({ client }) => text(joined(', ', client.birthPlace, land(client.birthCountry))),
  nationality: ({ client }) =>
    text(client.nationality && (nationalityName(client.nationality, 'de') ?? land(client.nationality))),
  street: ({ client }) => text(client.street),
  postcodeTown: ({ client }) => text(joined(' ', client.postcode, client.town)),
  fullAddress: ({ client }) =>
    text(joined(', ', client.addressAddition, client.street, joined(' ', client.postcode, client.town))),
  homeCountry: ({ client }) => text(client.town === '' ? null : 'Deutschland'),
  phone: ({ client }) => text(client.phone),
  email: ({ client }) => text(client.email),
  contactName: ({ user }) => text(user.name),
  contactOffice: ({ office }) => text(joined(', ', office.name, office.provider)),
  contactStreet: ({ office }) => text(office.street),
  contactTown: ({ office }) => text(joined(' ', office.postcode, office.town)),
  contactEmail: ({ office, user }) => text(user.email || office.email),
  contactPhone: ({ office, user }) => text(user.phone || office.phone),
  occupation: (facts) => {
    const { client, occupation } = paperFacts(facts);
    return text(occupationFor(client, occupation));
  },
  theirReference: ({ application }) =>
    text(application.procedure.events.findLast(({ reference }) => reference !== '')?.reference),
  titleOriginal: ({ qualification, client }) =>
    qualification.titleOriginal === ''
      ? []
      : [original({ text: qualification.titleOriginal, lang: client.nativeLanguage })],
  titleGerman: ({ qualification }) => text(qualification.titleGerman),
  trainingCountry: ({ qualification }) => text(land(qualification.country)),
  institution: ({ qualification }) => text(qualification.institution),
  institutionContact: ({ qualification }) =>
    text(contactLines(qualification.institutionContact).join(', ') || qualification.place),
  trainingPlace: ({ qualification }) => text(qualification.place),
  trainingStart: ({ qualification }) => month(qualification.startedOn),
  trainingEnd: ({ qualification }) => month(qualification.endedOn),
  trainingLength: ({ qualification }) => text(length(qualification)),
  degreeDate: (facts) => text(paperFacts(facts).qualification.yearText),
  certificateIssuer: (facts) => text(issuer(facts)),
  issuerContact: ({ qualification }) => text(contactLines(qualification.issuerContact).join(', ')),
  issuerWithContact: (facts) =>
    text(joined(', ', issuer(facts), ...contactLines(facts.qualification.issuerContact))),
  trainingForm: ({ qualification: { trainingForm } }) =>
    text(trainingForm && trainingFormNames[trainingForm].de),
  regularMonths: ({ qualification }) => inMonths(qualification.regularMonths),
  practiceMonths: ({ qualification }) => inMonths(qualification.practiceMonths),
  mayPractise: ({ qualification: { regulatedThere, mayPractise } }) =>
    text(
      joined(
        ', ',
        regulatedThere && `dort reglementiert: ${clearnessNames[regulatedThere].de}`,
        mayPractise && `darf dort damit arbeiten: ${clearnessNames[mayPractise].de}`,
      ),
    ),
  schoolBefore: (facts) => text(schoolBefore(facts)),
  german: ({ profile, date }) => {
    const skill = germanOf(profile.languageSkill);
    if (!skill?.level) return [];
    const best = bestCertificate(profile.languageCertificate, 'de', date);
    const on = best?.issuedOn && formatPartialDate(best.issuedOn, 'de', 'short');
    return text(joined(', ', levelNames[skill.level].de, joined(' ', best?.name ?? '', on ?? '')));
  },
  earlier: ({ earlier }) => text(earlier.length > 0 ? 'ja' : 'nein, soweit dem Büro bekannt'),
  earlierWhere: ({ earlier }) =>
    text(earlier.map(({ authority, on }) => `${authority}, ${germanDate(on)}`).join('; ') || 'entfällt'),
  intent: (facts) => {
    const { client, occupation } = paperFacts(facts);
    return text(`ja, als ${occupationFor(client, occupation)}`);
  },
  workplace: ({ application }) => text(application.workplace),
  /** Which of the two the chamber compares with: asked on its form, and known from the law. */
  craftLevel: ({ way }) => text(CRAFT_LEVEL[way.law.code]),
  payer: ({ client }) => text(displayName(client, 'givenFirst')),
} as const satisfies Record<string, Value>;

/** For each station of work: where a field stands in a repeated section. */
const workValues = {
  workTitle: ({ title }: Work) => text(title),
  workEmployer: ({ employer }: Work) => text(employer),
  workHours: ({ hoursWeek }: Work) => text(hoursWeek?.toLocaleString('de-DE')),
  workEmployerContact: ({ employerContact, place, country }: Work) =>
    text(contactLines(employerContact).join(', ') || joined(', ', place, land(country))),
  workCountry: ({ country }: Work) => text(land(country)),
  workEmployerCountry: ({ employer, country }: Work) => text(joined(', ', employer, land(country))),
  workStart: ({ startedOn }: Work) => month(startedOn),
  workEnd: ({ startedOn, endedOn, years }: Work) =>
    endedOn === null && startedOn === null && years !== null
      ? text(`Zeitraum nicht bekannt, Dauer ${years} Jahre`)
      : month(endedOn),
  workTasks: ({ tasks }: Work) => text(tasks),
  workProof: (item: Work) => text(proofText(item)),
} as const;

const certificateValues = {
  certificateTitle: ({ titleGerman, titleOriginal }: Certificate) => text(titleGerman || titleOriginal),
  certificateWhere: ({ institution, country }: Certificate) => text(joined(', ', institution, land(country))),
  certificateDate: ({ endedOn, degreeDate }: Certificate) => month(endedOn ?? degreeDate?.iso ?? null),
} as const;

export type GroupKey = 'work' | 'certificates';
type OwnKey = keyof typeof fieldValues;
type WorkKey = keyof typeof workValues;
type CertificateKey = keyof typeof certificateValues;
export type FieldKey = OwnKey | WorkKey | CertificateKey;

/** What each entry of a group has to say to a field. */
export type Entry = (key: FieldKey) => readonly Run[];

const lookUp =
  <T>(values: Readonly<Record<string, (item: T) => readonly Run[]>>, item: T): Entry =>
  (key) =>
    Object.hasOwn(values, key) ? (values[key]?.(item) ?? []) : [];

/** The entries of a section: the person once, or each of a group. */
export function entriesOf(facts: DossierFacts, group: GroupKey | null): readonly Entry[] {
  if (group === null) return [lookUp<DossierFacts>(fieldValues, facts)];
  if (group === 'work') return facts.profile.experience.map((item) => lookUp<Work>(workValues, item));
  return facts.profile.qualification
    .filter(({ id, kind }) => id !== facts.qualification.id && kind !== 'school')
    .map((item) => lookUp<Certificate>(certificateValues, item));
}

/** Every key a form may name; a test holds the catalogue to it. */
export const fieldKeys: readonly string[] = [fieldValues, workValues, certificateValues].flatMap(Object.keys);
