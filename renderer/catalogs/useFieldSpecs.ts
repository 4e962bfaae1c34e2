import { useTranslation } from 'react-i18next';
import { benefitPayers } from '#shared/catalogs/benefitSystems.ts';
import type { CatalogName } from '#shared/catalogs/catalogNames.ts';
import { feeLabels } from '#shared/catalogs/fields.ts';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { formerDistricts } from '#shared/catalogs/municipalities.ts';
import { workAccess } from '#shared/catalogs/residenceTitles.ts';
import { shippedRow } from '#shared/catalogs/shipped.ts';
import { periodUnits } from '#shared/dates/legalPeriod.ts';
import type { FundingInstrument } from '#shared/funding/instrument.ts';
import { hasPeriods } from '#shared/recognition/clockRules.ts';
import { documentProfiles, documentWhens } from '#shared/recognition/documentMatrix.ts';
import { documentForms } from '#shared/recognition/documents.ts';
import { type Law, lawFamilies } from '#shared/recognition/laws.ts';
import { measures, occupationFields, outcomes, regulations } from '#shared/recognition/occupation.ts';
import { translationKinds } from '#shared/recognition/translationRules.ts';
import { useCatalogs, useOutcomes } from '../api/catalogs.tsx';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { check, choice, choices, type FieldSpec, lines, number, text } from './fieldSpec.ts';
import { experience, extension, inGerman, rule, searchWords, unitedPeriod } from './fieldSpecParts.ts';
import { fundingSpecs } from './fundingSpecs.ts';
import { isRuleCatalog, ruleSpecs, states } from './ruleSpecs.ts';
import { useFeeName } from './useFeeName.ts';

/** The fields of a catalogue in the order they are read and typed. `code`: null for a row to be added. */
export function useFieldSpecs(catalog: CatalogName, code: string | null): readonly FieldSpec[] {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const catalogs = useCatalogs();
  const { authorities, laws, fees } = catalogs;
  const feeName = useFeeName();
  const outcomeWords = useOutcomes();
  const list = <C extends string>(codes: readonly C[], label: (one: C) => string): Choice[] =>
    codes.map((value) => ({ value, label: label(value) }));
  const offices = authorities.rows.map(({ code: value, shortName: label }) => ({ value, label }));
  const ours = code === null ? undefined : shippedRow(catalog, code, today());

  if (isRuleCatalog(catalog)) return ruleSpecs(catalog, { t, language, catalogs, ours });
  switch (catalog) {
    case 'authorities':
      return [
        text('name', t('catalogs.fields.name'), { wide: true }),
        text('shortName', t('catalogs.fields.shortName')),
        lines('addressLines', t('catalogs.fields.addressLines'), {
          help: t('catalogs.fields.addressLinesHelp'),
        }),
        text('phone', t('catalogs.fields.phone')),
        text('email', t('catalogs.fields.email')),
        text('web', t('catalogs.fields.web')),
        inGerman('purpose', t('catalogs.fields.purpose')),
        choice(
          'documentProfile',
          t('catalogs.fields.documentProfile'),
          list(documentProfiles, (one) => t(`catalogs.profiles.${one}`)),
        ),
        choices(
          'fees',
          t('catalogs.fields.fees'),
          [...new Map(fees.rows.map((fee) => [fee.code, fee])).values()].map((fee) => ({
            value: fee.code,
            label: feeName(fee),
          })),
        ),
        check('nationwide', t('catalogs.fields.nationwide')),
      ];
    case 'occupations':
      return [
        text('neutral', t('catalogs.fields.neutral'), { wide: true }),
        text('female', t('catalogs.fields.female')),
        text('male', t('catalogs.fields.male')),
        text('kldb', t('catalogs.fields.kldb')),
        choice(
          'field',
          t('catalogs.fields.field'),
          list(occupationFields, (one) => t(`recognition.field.${one}`)),
        ),
        choice(
          'regulation',
          t('catalogs.fields.regulation'),
          list(regulations, (one) => t(`recognition.regulation.${one}`)),
        ),
        choice(
          'law',
          t('catalogs.fields.law'),
          laws.rows.map(({ code: value, name, citation }) => ({
            value,
            label: citation === '' || name.includes(citation) ? name : `${name}, ${citation}`,
          })),
          { wide: true },
        ),
        rule(t('catalogs.fields.authority'), [
          { value: 'craftChamber', label: t('catalogs.rules.craftChamber') },
          { value: 'evaluation', label: t('catalogs.rules.evaluation') },
          { value: 'none', label: t('catalogs.rules.none') },
          ...offices.map(({ value, label }) => ({ value: `fixed:${value}`, label })),
        ]),
        choice(
          'languageLevel',
          t('catalogs.fields.languageLevel'),
          list(languageLevels.slice(1, -1), (one) => t(`profile.levels.${one}`)),
          { none: t('catalogs.fields.languageNone') },
        ),
        number('trainingMonths', t('catalogs.fields.trainingMonths'), {
          help: t('catalogs.fields.trainingMonthsHelp'),
        }),
        choices('outcomes', t('catalogs.fields.outcomes'), list(outcomes, outcomeWords.name)),
        choices(
          'measures',
          t('catalogs.fields.measures'),
          list(measures, (one) => t(`recognition.measure.${one}`)),
        ),
        searchWords(t('catalogs.fields.words'), t('catalogs.fields.wordsHelp')),
      ];
    case 'documents':
      return [
        check('asked', t('catalogs.fields.asked')),
        choices(
          'wantedForms',
          t('catalogs.fields.wantedForms'),
          list(documentForms, (one) => t(`recognition.documentForm.${one}`)),
        ),
        choice(
          'translation',
          t('catalogs.fields.translation'),
          list(translationKinds, (one) => t(`catalogs.translations.${one}`)),
          { wide: true },
        ),
        number('maxAgeMonths', t('catalogs.fields.maxAgeMonths'), {
          help: t('catalogs.fields.maxAgeMonthsHelp'),
        }),
        choice(
          'when',
          t('catalogs.fields.when'),
          list(documentWhens, (one) => t(`recognition.documentReason.${one}`)),
        ),
      ];
    case 'paperTypes':
      return [
        inGerman('name', t('catalogs.fields.name')),
        inGerman('counts', t('catalogs.fields.paper.counts')),
        text('what', t('catalogs.fields.paper.what'), {
          wide: true,
          help: t('catalogs.fields.paper.simpleHelp'),
        }),
        text('where', t('catalogs.fields.paper.where'), { wide: true }),
        text('help', t('catalogs.fields.paper.help'), { wide: true }),
        text('cost', t('catalogs.fields.paper.cost'), { wide: true }),
      ];
    case 'fees': {
      const help = t('catalogs.fields.centsHelp');
      return [
        ...(ours ? [] : [text('name', t('catalogs.fields.feeName'), { wide: true })]),
        choice(
          'label',
          t('catalogs.fields.label'),
          list(feeLabels, (one) => t(`recognition.${one}`)),
          { wide: true },
        ),
        number('minCents', t('catalogs.fields.minCents'), { scale: 100, help }),
        number('maxCents', t('catalogs.fields.maxCents'), { scale: 100, help }),
      ];
    }
    case 'funding':
      return fundingSpecs(t, ours as FundingInstrument | undefined);
    case 'measures': {
      const help = t('catalogs.fields.measure.lawHelp');
      return [
        inGerman('name', t('catalogs.fields.name')),
        text('wanted', t('catalogs.fields.measure.wanted'), {
          wide: true,
          help: t('catalogs.fields.measure.wantedHelp'),
        }),
        text('agencyLaw', t('catalogs.fields.measure.agencyLaw'), { help }),
        text('jobcenterLaw', t('catalogs.fields.measure.jobcenterLaw'), { help }),
        { ...text('covers', t('catalogs.fields.measure.covers'), { wide: true }), input: 'lines' },
        check('offered', t('catalogs.fields.measure.offered')),
      ];
    }
    case 'laws': {
      const help = t('catalogs.fields.monthsHelp');
      return [
        text('name', t('catalogs.fields.name'), { wide: true }),
        text('citation', t('catalogs.fields.citation'), { wide: true }),
        ...(code !== null && hasPeriods(code)
          ? []
          : [
              number('receiptMonths', t('catalogs.fields.receiptMonths'), { help }),
              number('decisionMonths', t('catalogs.fields.decisionMonths'), { help }),
            ]),
        ...((ours as Law | undefined)?.experience
          ? experience(
              t('catalogs.fields.factor'),
              t('catalogs.fields.factorHelp'),
              t('catalogs.fields.minAge'),
              t('catalogs.fields.minAgeHelp'),
            )
          : []),
      ];
    }
    case 'periods': {
      // The decision is reckoned in months wherever a way tells of it.
      const units =
        (ours as { kind?: string } | undefined)?.kind === 'decision' ? ['month' as const] : periodUnits;
      return [
        ...unitedPeriod(
          t('catalogs.fields.period'),
          t('catalogs.fields.unit'),
          list(units, (one) => t(`procedure.units.${one}`)),
        ),
        text('citation', t('catalogs.fields.citation'), { wide: true }),
        ...extension(
          t('catalogs.fields.extension'),
          t('catalogs.fields.atMost'),
          list(['none', 'open', 'limited'] as const, (one) => t(`catalogs.fields.extensions.${one}`)),
        ),
        check('pauses', t('catalogs.fields.pauses')),
      ];
    }
    case 'outcomes':
      return [
        inGerman('name', t('catalogs.fields.outcomeName')),
        inGerman('meaning', t('catalogs.fields.meaning')),
        choices(
          'laws',
          t('catalogs.fields.laws'),
          list(lawFamilies, (one) => t(`catalogs.families.${one}`)),
        ),
        check('offered', t('catalogs.fields.offered'), { help: t('catalogs.fields.offeredHelp') }),
      ];
    case 'residenceTitles': {
      const access = list(workAccess, (one) => t(`catalogs.access.${one}`));
      return [
        choice('work', t('catalogs.fields.work'), access),
        choice('selfEmployment', t('catalogs.fields.selfEmployment'), access),
      ];
    }
    case 'workNotes':
      return [text('wording', t('catalogs.fields.wording'), { wide: true })];
    case 'waits':
      return [
        number('months', t('catalogs.fields.waitMonths')),
        text('law', t('catalogs.fields.citation'), { wide: true }),
      ];
    case 'safeCountries':
      return [
        ...(ours
          ? []
          : [
              choice('country', t('catalogs.fields.country'), states(language), {
                none: t('catalogs.fields.countryNone'),
              }),
            ]),
        check('listed', t('catalogs.fields.listed')),
      ];
    case 'benefitSystems':
      return [
        inGerman('name', t('catalogs.fields.name')),
        choice(
          'payer',
          t('catalogs.fields.payer'),
          list(benefitPayers, (one) => t(`catalogs.payers.${one}`)),
        ),
      ];
    case 'districts':
      return [
        text('jobcenter', t('catalogs.fields.jobcenter')),
        text('employmentAgency', t('catalogs.fields.employmentAgency')),
        choice(
          'commerceChamber',
          t('catalogs.fields.commerceChamber'),
          offices.filter(({ value }) => ['IHK-HRO', 'IHK-SN', 'IHK-NB'].includes(value)),
        ),
      ];
    case 'municipalities':
      return [
        choice(
          'formerDistrict',
          t('catalogs.fields.formerDistrict'),
          list(formerDistricts, (one) => one),
          { none: t('catalogs.fields.formerNone') },
        ),
      ];
  }
}
