import type { certificates as de } from '../de/certificates.ts';

/** Certificates of a language. */
export const certificates: typeof de = {
  title: 'Language certificates',
  add: 'certificate',
  empty: 'No certificate entered yet. Old ones and those of other languages belong here as well.',
  unnamed: 'Certificate without a name',
  expired: 'no longer valid',
  kind: 'Certificate from the list',
  kindHelp: 'For example “telc” or “DTZ”. If it is not in the list, enter the name only.',
  name: 'Name',
  nameHelp: 'As it stands on the certificate',
  level: 'Level in the certificate',
  issuedOn: 'Date of the certificate',
  validUntil: 'Certificate valid until',
  validUntilHelp: 'Leave empty when it has no end',
  number: 'Number',
  issuer: 'Examination provider',
  place: 'Place of the examination',
  results: 'Results as they stand on the paper (level or points)',
};
