import type { MatrixRow } from './documentMatrix.ts';
import type { DocumentType } from './documents.ts';

type Age = Pick<MatrixRow, 'maxAgeMonths' | 'ageCheck'>;

const ageCheck = (what: string): string =>
  `Wie alt ${what} höchstens sein darf, im Merkblatt der Stelle nachlesen: angenommen sind drei Monate.`;

/** Papers that say how things stand now. */
const AGES: Readonly<Partial<Record<DocumentType, Age>>> = {
  professionalRight: { maxAgeMonths: 3 },
  policeCertificate: { maxAgeMonths: 3, ageCheck: ageCheck('das Führungszeugnis') },
  // LPH: one to three months
  medicalCertificate: { maxAgeMonths: 3, ageCheck: ageCheck('die ärztliche Bescheinigung') },
};

/** How old a paper may be on the day it is handed in, as our lists have it. */
export const ageOf = (type: DocumentType): Age => AGES[type] ?? { maxAgeMonths: null };
