import { useTranslation } from 'react-i18next';
import type { BenefitSystem } from '#shared/catalogs/benefitSystems.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import type { District } from '#shared/catalogs/districts.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import { chamberOfFormerDistrict, type Municipality } from '#shared/catalogs/municipalities.ts';
import type { ResidenceTitle } from '#shared/catalogs/residenceTitles.ts';
import type { WorkNote } from '#shared/catalogs/workNotes.ts';
import { type SafeCountry, type Wait, waitCodes } from '#shared/catalogs/workWaiting.ts';
import { deciderName } from '#shared/funding/fundingWords.ts';
import type { FundingInstrument } from '#shared/funding/instrument.ts';
import type { Authority } from '#shared/recognition/authorities.ts';
import { hasPeriods, type PeriodRule } from '#shared/recognition/clockRules.ts';
import type { MatrixRow } from '#shared/recognition/documentMatrix.ts';
import type { Fee } from '#shared/recognition/fees.ts';
import type { Law } from '#shared/recognition/laws.ts';
import type { Occupation } from '#shared/recognition/occupation.ts';
import type { OutcomeRow } from '#shared/recognition/outcomeCatalog.ts';
import { paperPlace } from '#shared/recognition/papers.ts';
import type { PaperTypeRow } from '#shared/recognition/paperTypes.ts';
import type { Measure } from '#shared/recommendations/measureRows.ts';
import { useCatalogs, useFundingName } from '../api/catalogs.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { usePaperName } from '../ui/usePaperName.ts';
import { usePotWords } from '../ui/usePotWords.ts';
import { useAmount } from './useAmount.ts';
import { useFeeName } from './useFeeName.ts';
import { useRuleWords } from './useRuleWords.ts';

export interface RowWords {
  /** What the row is called in a list. */
  readonly title: string;
  /** What it is about and says, in a few words each. */
  readonly details: readonly string[];
}

/** A row of any catalogue in a few words. */
export function useRowWords(): (entry: Pick<Entry, 'catalog' | 'code' | 'row'>) => RowWords {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { authorities, laws, districts } = useCatalogs();
  const feeName = useFeeName();
  const amount = useAmount();
  const paperName = usePaperName();
  const ruleWords = useRuleWords();
  const fundingName = useFundingName();
  const potWords = usePotWords();
  const shortName = (code: string): string => authorities.find(code)?.shortName ?? code;
  const lawName = (code: string): string => {
    const law = laws.find(code);
    return law?.citation || law?.name || code;
  };
  const months = (count: number | null): string =>
    count === null ? t('catalogs.about.noPeriod') : t('catalogs.about.months', { count });

  const occupation = (row: Occupation): RowWords => ({
    title: row.neutral,
    details: [
      `KldB ${row.kldb}`,
      t(`recognition.regulation.${row.regulation}`),
      lawName(row.law),
      row.authority.kind === 'fixed'
        ? shortName(row.authority.authority)
        : t(`catalogs.rules.${row.authority.kind}`),
      row.languageLevel ?? '',
    ],
  });

  const paper = (row: MatrixRow, code: string): RowWords => {
    const place = paperPlace(code);
    return {
      title: paperName.ofType(row.type),
      details: [
        place ? t(`catalogs.profiles.${place.profile}`) : '',
        place?.authority ? t('catalogs.about.onlyAt', { authority: shortName(place.authority) }) : '',
        row.wantedForms.map((form) => t(`recognition.documentForm.${form}`)).join(', '),
        row.translation === 'none' ? '' : t(`catalogs.translations.${row.translation}`),
        row.maxAgeMonths ? t('recognitionPage.maxAge', { count: row.maxAgeMonths }) : '',
        row.when === 'always' ? '' : t(`recognition.documentReason.${row.when}`),
      ],
    };
  };

  const period = (row: PeriodRule): RowWords => ({
    title: `${t(`procedure.deadlines.${row.kind}`)}: ${[...new Set(row.laws.map(lawShort))].join(', ')}`,
    details: [
      row.regulated === null
        ? ''
        : t(row.regulated ? 'catalogs.about.regulated' : 'catalogs.about.unregulated'),
      row.european === null ? '' : t(row.european ? 'catalogs.about.european' : 'catalogs.about.thirdState'),
      row.accelerated ? t('catalogs.about.accelerated') : '',
      row.measures
        ? t('catalogs.about.measures', {
            measures: row.measures.map((one) => t(`recognition.measure.${one}`)).join(', '),
          })
        : '',
      t(`procedure.details.${row.period.unit}`, { count: row.period.count }),
      row.citation,
    ],
  });
  const lawShort = (code: string): string => laws.find(code)?.name.match(/\(([^)]+)\)/)?.[1] ?? code;

  const law = (row: Law): RowWords => ({
    title: row.name,
    details: [
      row.citation === row.name ? '' : row.citation,
      hasPeriods(row.code) ? t('catalogs.about.ownRules') : months(row.decisionMonths),
    ],
  });

  const district = (row: District): RowWords => ({
    title: row.name[language],
    details: [
      row.jobcenter,
      `${t('catalogs.fields.employmentAgency')} ${row.employmentAgency}`,
      shortName(row.commerceChamber),
      row.craftChamber === null
        ? t('catalogs.about.byMunicipality')
        : t('catalogs.about.craftChamber', { authority: shortName(row.craftChamber) }),
    ],
  });

  const municipality = (row: Municipality): RowWords => ({
    title: row.name,
    details: [
      districts.find(row.district)?.shortName ?? row.district,
      row.amt === null ? '' : `Amt ${row.amt}`,
      row.formerDistrict === null
        ? ''
        : t('catalogs.about.chamber', {
            former: row.formerDistrict,
            authority: shortName(chamberOfFormerDistrict[row.formerDistrict]),
          }),
    ],
  });

  const money = (cents: number): string => (cents / 100).toLocaleString(language);
  const funding = (row: FundingInstrument): RowWords => ({
    title: row.added?.name ?? fundingName(row.code),
    details: [
      deciderName(row.decidedBy, row.added, ({ key }) => t(`recognition.${key}`)),
      ...row.pots.map(potWords),
      row.incomeLimits === null
        ? ''
        : t('catalogs.fields.funding.income', { amount: money(row.incomeLimits.single) }),
    ],
  });

  const wordsOf = ({ catalog, code, row }: Pick<Entry, 'catalog' | 'code' | 'row'>): RowWords => {
    switch (catalog) {
      case 'authorities': {
        const { name, purpose, addressLines, phone } = row as Authority;
        return {
          title: name,
          details: [
            purpose[language],
            addressLines[1] === undefined ? '' : (addressLines.at(-1) ?? ''),
            phone,
          ],
        };
      }
      case 'occupations':
        return occupation(row as Occupation);
      case 'documents':
        return paper(row as MatrixRow, code);
      case 'paperTypes': {
        const { name, what } = row as PaperTypeRow;
        return { title: name[language], details: [what] };
      }
      case 'fees':
        return { title: feeName(row as Fee), details: [amount(row as Fee)] };
      case 'funding':
        return funding(row as FundingInstrument);
      case 'measures': {
        const { name, agencyLaw, jobcenterLaw } = row as Measure;
        return { title: name[language], details: [...new Set([agencyLaw, jobcenterLaw])] };
      }
      case 'laws':
        return law(row as Law);
      case 'periods':
        return period(row as PeriodRule);
      case 'outcomes': {
        const { name, meaning, laws: families } = row as OutcomeRow;
        const of = families.map((family) => t(`catalogs.families.${family}`));
        return { title: name[language], details: [meaning[language], of.join(', ')] };
      }
      case 'residenceTitles': {
        const { name, legalBasis, work } = row as ResidenceTitle;
        return { title: name[language], details: [legalBasis, t(`catalogs.access.${work}`)] };
      }
      case 'workNotes': {
        const { name, wording } = row as WorkNote;
        return { title: name[language], details: [wording] };
      }
      case 'waits': {
        const { months: count, law: citation } = row as Wait;
        const known = waitCodes.find((one) => one === code);
        return {
          title: known === undefined ? code : t(`catalogs.waits.${known}`),
          details: [t('catalogs.about.months', { count }), citation],
        };
      }
      case 'safeCountries': {
        const { country, listed } = row as SafeCountry;
        return {
          title: countryName(country, language),
          details: [t(listed ? 'catalogs.about.listed' : 'catalogs.about.notListed')],
        };
      }
      case 'benefitSystems': {
        const { name, payer } = row as BenefitSystem;
        return { title: name[language], details: [t(`catalogs.payers.${payer}`)] };
      }
      case 'districts':
        return district(row as District);
      default:
        return municipality(row as Municipality);
    }
  };
  return (entry) => {
    const { title, details } = ruleWords(entry) ?? wordsOf(entry);
    return { title, details: details.filter((detail) => detail !== '') };
  };
}
