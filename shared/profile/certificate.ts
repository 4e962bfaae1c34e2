import { z } from 'zod';
import { type LanguageLevel, languageLevels, levelRank, type skills } from '../catalogs/languageLevels.ts';
import { languageCode, line } from '../contract/fields.ts';
import { latestDay, partialDate } from '../dates/partialDate.ts';

const result = line(40);

/** One certificate of a language, as it stands on the paper (domain 3.7). A person may have several of one language. */
export const languageCertificate = z.object({
  language: languageCode,
  /** Code of our list of certificates; null: not of the list. */
  kind: z.string().max(40).nullable(),
  /** What it is called; of one of the list first as the list has it. */
  name: line(),
  level: z.enum(languageLevels).nullable(),
  number: line(60),
  issuer: line(),
  place: line(),
  issuedOn: partialDate.nullable(),
  /** Last day it is accepted; null: without an end, or not known. */
  validUntil: partialDate.nullable(),
  /** As the paper has it: a level or points. */
  resultListening: result,
  resultReading: result,
  resultConversation: result,
  resultSpeaking: result,
  resultWriting: result,
});
export type LanguageCertificate = z.output<typeof languageCertificate>;

export const blankCertificate: LanguageCertificate = {
  ...{ language: 'de', kind: null, name: '', level: null, number: '', issuer: '', place: '' },
  ...{ issuedOn: null, validUntil: null },
  ...{
    resultListening: '',
    resultReading: '',
    resultConversation: '',
    resultSpeaking: '',
    resultWriting: '',
  },
};

const cap = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Where the result of a skill is kept: `resultListening`. */
export const resultField = (skill: (typeof skills)[number]) =>
  `result${cap(skill)}` as `result${Capitalize<(typeof skills)[number]>}`;

export const holdsOn = ({ validUntil }: Pick<LanguageCertificate, 'validUntil'>, today: string): boolean =>
  validUntil === null || latestDay(validUntil) >= today;

const height = (level: LanguageLevel | null): number => (level === null ? -1 : levelRank(level));

/** The best first: the highest level, then the newest. */
export const bestFirst = <C extends LanguageCertificate>(certificates: readonly C[]): C[] =>
  certificates.toSorted(
    (a, b) => height(b.level) - height(a.level) || (b.issuedOn ?? '').localeCompare(a.issuedOn ?? ''),
  );

export const certificatesIn = <C extends LanguageCertificate>(
  certificates: readonly C[],
  language: string,
): C[] => bestFirst(certificates.filter((one) => one.language === language));

/** Of those of a language that hold on a day the best; undefined: none. `today`: ISO day. */
export const bestCertificate = <C extends LanguageCertificate>(
  certificates: readonly C[],
  language: string,
  today: string,
): C | undefined => certificatesIn(certificates, language).find((one) => holdsOn(one, today));

/** Until schema 3 a language had one certificate, told in its own row. */
const former = z.object({
  id: z.string(),
  language: languageCode,
  certificate: line().default(''),
  certifiedOn: partialDate.nullable().default(null),
  certificateLevel: z.enum(languageLevels).nullable().default(null),
  certificateUntil: partialDate.nullable().default(null),
});

/** The row a former certificate has become: the same for the same language row, wherever it is carried over. */
export const formerCertificateId = (skillId: string): string => `c${skillId.slice(1)}`;

/** The certificate a former row of a language told of, or null. */
export function formerCertificate(row: unknown): (LanguageCertificate & { id: string }) | null {
  const { data: told } = former.safeParse(row);
  if (!told) return null;
  const { id, language, certificate, certifiedOn, certificateLevel, certificateUntil } = told;
  if (certificate === '' && !certifiedOn && !certificateLevel && !certificateUntil) return null;
  return {
    ...{ ...blankCertificate, id: formerCertificateId(id), language, name: certificate },
    ...{ level: certificateLevel, issuedOn: certifiedOn, validUntil: certificateUntil },
  };
}
