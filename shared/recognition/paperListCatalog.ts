import type { DatedRow } from '../catalogs/datedRow.ts';
import { ageOf } from './documentAges.ts';
import type { DocumentProfile, DocumentWhen, MatrixRow } from './documentMatrix.ts';
import type { DocumentForm, DocumentType } from './documents.ts';

/** As written down below: where it was read is said once, by the list. */
type WrittenRow = Omit<MatrixRow, 'code' | 'reason' | Exclude<keyof DatedRow, 'verified'>>;

/** Forms by a letter: `o` online, `s` signed, `O` original, `b` beglaubigt, `f` colour copy, `k` copy; `+` translated. */
const FORMS: Readonly<Record<string, DocumentForm>> = {
  o: 'online',
  s: 'signed',
  O: 'original',
  b: 'certifiedCopy',
  f: 'colourCopy',
  k: 'copy',
};

function row(type: DocumentType, forms: string, when: DocumentWhen = 'always', verified = true): WrittenRow {
  const wantedForms = [...forms.replace('+', '')].map((letter) => FORMS[letter] ?? 'copy');
  const translation = forms.endsWith('+') ? 'sworn' : 'none';
  const age = ageOf(type);
  return { type, wantedForms, translation, ...age, when, verified };
}

/**
 * What is laid together for an application, by authority. Simple copies suffice by law (§§ 5 (2), 12 (2)
 * BQFG); where an authority's own form asks for more, its form is given. `verified` false: usual practice.
 */
export const writtenLists: Readonly<Record<DocumentProfile, readonly WrittenRow[]>> = {
  // IHK FOSA: colour copies in A4, no originals but the form; tables 4 and 5 of the form replace the CV
  FOSA: [
    row('applicationForm', 'so'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'f+'),
    row('transcript', 'f+', 'onRequest'),
    row('workReferences', 'f+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  HWK: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'b+'),
    row('transcript', 'b+', 'onRequest'),
    row('workReferences', 'b+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  // § 43a PflAPrV names what goes with the application; the forms are the LPH's usual practice. Conduct,
  // health and German are conditions of the permission itself (§ 2 PflBG) and may follow
  NURSING: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's'),
    row('identity', 'b', 'always', false),
    row('nameProof', 'b+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('professionalRight', 'b+', 'regulatedThere', false),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'thirdState', false),
    row('languageCertificate', 'b', 'permission'),
    row('policeCertificate', 'O', 'permission'),
    row('medicalCertificate', 'O', 'permission'),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // Nursing and the other health professions: the LPH's own list was not found
  'LPH-PROFESSION': [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'b', 'always', false),
    row('nameProof', 'b+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('professionalRight', 'b+', 'regulatedThere', false),
    row('policeCertificate', 'O', 'permission', false),
    row('medicalCertificate', 'O', 'permission', false),
    row('languageCertificate', 'b', 'permission', false),
    row('noEarlierApplication', 's', 'always', false),
    row('intentToWork', 's', 'thirdState', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  'LPH-LICENCE': [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'b'),
    row('nameProof', 'b+'),
    row('diploma', 'b+'),
    row('transcript', 'b+'),
    row('doctorate', 'b+', 'ifThere'),
    row('workReferences', 'b+', 'experience'),
    row('employmentConfirmation', 'k', 'permission', false),
    row('professionalRight', 'O+'),
    row('policeCertificate', 'O'),
    row('medicalCertificate', 'O'),
    row('languageCertificate', 'b'),
    row('noEarlierApplication', 's'),
    row('otherStatesDeclaration', 's'),
    row('criminalDeclaration', 's'),
    row('intentToWork', 's', 'thirdState'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  TEACHER: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'b'),
    row('nameProof', 'b+', 'namesDiffer'),
    row('diploma', 'Ob+'),
    row('transcript', 'Ob+'),
    row('workReferences', 'b+', 'experience'),
    row('professionalRight', 'b+', 'regulatedThere'),
    row('languageCertificate', 'b', 'onRequest'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'thirdState'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  EDUCATOR: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'k'),
    row('diploma', 'Ob+'),
    row('transcript', 'Ob+', 'onRequest'),
    row('workReferences', 'b+', 'experience'),
    row('professionalRight', 'b+', 'regulatedThere'),
    row('languageCertificate', 'k', 'onRequest', false),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'thirdState'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  SOCIAL: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'k', 'always', false),
    row('nameProof', 'k+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('professionalRight', 'b+', 'regulatedThere', false),
    row('policeCertificate', 'O', 'always', false),
    row('languageCertificate', 'b'),
    row('noEarlierApplication', 's', 'always', false),
    row('intentToWork', 's', 'thirdState', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  TITLE: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'k', 'always', false),
    row('nameProof', 'k+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('noEarlierApplication', 's', 'always', false),
    row('intentToWork', 's', 'thirdState', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  LWK: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's'),
    row('identity', 'k'),
    row('residenceProof', 'k', 'onRequest', false),
    row('diploma', 'b+'),
    row('transcript', 'b+', 'onRequest'),
    row('workReferences', 'b+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  // ZAB: applied for online, papers uploaded in the original language; translation by country checklist
  ZAB: [
    row('applicationForm', 'o'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'O+'),
    row('transcript', 'O+'),
    row('schoolCertificate', 'k+', 'onRequest'),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  SCHOOL: [
    row('applicationForm', 's'),
    row('identity', 'k', 'always', false),
    row('nameProof', 'k+', 'namesDiffer', false),
    row('schoolCertificate', 'Ob+'),
    row('transcript', 'Ob+', 'onRequest', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // Equality under § 10 BVFG at the local IHK: everything certified
  RESETTLER: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'k'),
    row('nameProof', 'b+', 'namesDiffer'),
    row('diploma', 'b+'),
    row('transcript', 'b+'),
    row('workReferences', 'b+', 'experience'),
    row('noEarlierApplication', 's'),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // § 50b BBiG, § 41b HwO: what somebody can do is shown by their work, so its proofs come in any case
  VALIDATION: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'k', 'always', false),
    row('residenceProof', 'k', 'onRequest', false),
    row('workReferences', 'k+', 'always', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // § 45 (2) BBiG, § 37 (2) HwO: training abroad counts beside the work
  EXTERNAL: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'k', 'always', false),
    row('diploma', 'k+', 'ifThere', false),
    row('workReferences', 'k+', 'always', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // §§ 21, 30, 31, 48 FeV with Anlagen 5, 6 for lorries and buses; passport and licence are shown there, not sent
  DRIVING: [
    row('applicationForm', 's', 'always', false),
    row('identity', 'k', 'always', false),
    row('drivingLicence', 'kO+', 'always', false),
    row('photo', 'O', 'always', false),
    row('eyeTest', 'O', 'always', false),
    row('medicalCertificate', 'O', 'always', false),
    row('firstAid', 'O', 'onRequest', false),
    row('policeCertificate', 'O', 'onRequest', false),
    row('residenceProof', 'k', 'onRequest', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // §§ 5 (1), 12 (1) BQFG, for authorities whose own list is not known here
  GENERAL: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'k+'),
    row('transcript', 'k+', 'onRequest'),
    row('workReferences', 'k+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
};
