/** The papers of a dossier, in the order they are laid together. */
export const paperKinds = [
  'cover',
  'dataSheet',
  'cv',
  'noEarlierApplication',
  'intentToWork',
  'reasonForMissing',
  'identityDeclaration',
  'powerOfAttorney',
  'consent',
  'release',
  'translationOrder',
  'proofRequest',
  'costRequest',
  'grantSheet',
  'costSheet',
  'checklist',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Those no other room writes. */
export const dossierKinds = [
  'dataSheet',
  'cv',
  'noEarlierApplication',
  'intentToWork',
  'reasonForMissing',
  'identityDeclaration',
  'powerOfAttorney',
  'translationOrder',
  'proofRequest',
  'costRequest',
  'grantSheet',
  'costSheet',
] as const satisfies readonly PaperKind[];

/** Part of a file's name: says what it is, never whose. */
export const fileWords: Readonly<Record<PaperKind, string>> = {
  cover: 'Anschreiben',
  dataSheet: 'Datenblatt',
  cv: 'Lebenslauf',
  noEarlierApplication: 'Erklaerung-frueherer-Antrag',
  intentToWork: 'Erklaerung-Erwerbsabsicht',
  reasonForMissing: 'Erklaerung-fehlende-Nachweise',
  identityDeclaration: 'Erklaerung-Name',
  powerOfAttorney: 'Vollmacht',
  consent: 'Einwilligung',
  release: 'Schweigepflichtentbindung',
  translationOrder: 'Uebersetzung',
  proofRequest: 'Anfrage-Nachweis',
  costRequest: 'Kostenantrag',
  grantSheet: 'Anerkennungszuschuss',
  costSheet: 'Kosten',
  checklist: 'Checkliste',
};
