import fc from 'fast-check';
import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { countries } from '#shared/catalogs/countries.ts';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { languages } from '#shared/catalogs/languages.ts';
import { municipalities } from '#shared/catalogs/municipalities.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { partialDateOf } from '#shared/dates/partialDate.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { occupations } from '#shared/recognition/occupations.ts';

const codesOf = (rows: readonly { readonly code: string }[]) =>
  fc.constantFrom(...rows.map(({ code }) => code));

const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => partialDateOf(year, month, 15) ?? '');

const partial: fc.Arbitrary<string> = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);

const words = fc.oneof(
  fc.constantFrom('Олена', 'حداد', '12 % <b>', '=1+1', 'ß ä'),
  fc.string({ maxLength: 8 }).map((text) => `a${text}`),
);

/** Answers a question accepts, of every kind. */
export function answersTo(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.kind) {
    case 'text':
    case 'longText':
      return words;
    case 'choice':
      return codesOf(question.list);
    case 'choices':
      return fc.uniqueArray(codesOf(question.list), { minLength: 1, maxLength: 3 });
    case 'yesNo':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: question.min, max: question.max });
    case 'money':
      return fc.integer({ min: 0, max: question.max });
    case 'day':
      return day;
    case 'partialDate':
      return partial;
    case 'paperDate':
      return fc.record({
        calendar: fc.constantFrom('gregorian' as const, 'solarHijri' as const),
        original: fc.constantFrom('12 Qaus 1391', '1. 5. 1990'),
        iso: fc.oneof(partial, fc.constant(null)),
      });
    case 'country':
      return codesOf(countries);
    case 'countries':
      return fc.uniqueArray(codesOf(countries), { minLength: 1, maxLength: 3 });
    case 'language':
      return codesOf(languages);
    case 'languages':
      return fc.uniqueArray(codesOf(languages), { minLength: 1, maxLength: 3 });
    case 'languageLevel':
      return fc.constantFrom(...languageLevels);
    case 'residenceTitle':
      return codesOf(residenceTitles);
    case 'benefitSystem':
      return codesOf(benefitSystems);
    case 'occupation':
      return codesOf(occupations);
    case 'municipality':
      return fc.oneof(
        fc.constantFrom(...municipalities).map(({ code, district }) => ({ district, municipality: code })),
        fc.constant({ district: '13003', municipality: null }),
      );
  }
}
