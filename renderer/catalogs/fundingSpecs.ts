import type { TFunction } from 'i18next';
import { costKinds } from '#shared/funding/costKinds.ts';
import {
  deciders,
  type FundingInstrument,
  fundingConditions,
  mustPayFirst,
} from '#shared/funding/instrument.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { check, choice, choices, type FieldSpec, number, text } from './fieldSpec.ts';
import { allOrNone, incomeLimits, potCount, pots, within } from './fieldSpecParts.ts';

const MOST_POTS = 3;

/** How much of which costs an instrument bears; of ours as many pots as it has, of the office's as it says. */
function potSpecs(t: TFunction, ours: FundingInstrument | undefined): FieldSpec[] {
  const kinds: Choice[] = costKinds.map((value) => ({ value, label: t(`fundingPage.kinds.${value}`) }));
  const labels = {
    covers: t('catalogs.fields.funding.potCovers'),
    most: t('catalogs.fields.funding.potMax'),
    mostHelp: t('catalogs.fields.funding.potMaxHelp'),
    percent: t('catalogs.fields.funding.potPercent'),
    percentHelp: t('catalogs.fields.funding.potPercentHelp'),
  };
  const nth = (label: string, at: number): string =>
    // Most of the office's own have one pot: it needs no number.
    !ours && at === 1 ? label : t('catalogs.fields.funding.nth', { label, nth: at });
  if (ours) return pots(ours.pots.length, kinds, labels, nth);
  const counts = (['1', '2', '3'] as const).map((value) => ({
    value,
    label: t(`catalogs.fields.funding.potCounts.${value}`),
  }));
  return [potCount(t('catalogs.fields.funding.potCount'), counts), ...pots(MOST_POTS, kinds, labels, nth)];
}

/** Only somebody the program has no word for needs a name. */
const ifOther = (spec: FieldSpec): FieldSpec => ({
  ...spec,
  when: ({ decidedBy }) => decidedBy === 'other',
  write: (typed, fields) => spec.write(fields.decidedBy === 'other' ? typed : '', fields),
});

/** Words, who decides and for whom it is: where ours have texts and a rule. */
function ownSpecs(t: TFunction) {
  const f = (name: 'name' | 'rule' | 'ruleHelp' | 'decidedBy' | 'decider' | 'askAt' | 'askAtHelp'): string =>
    t(`catalogs.fields.funding.${name}`);
  const [name, rule, decider, askAt] = within('added', [
    text('name', f('name'), { wide: true }),
    text('rule', f('rule'), { wide: true, help: f('ruleHelp') }),
    text('decider', f('decider')),
    text('askAt', f('askAt'), { wide: true, help: f('askAtHelp') }),
  ]);
  const who = deciders.map((value) => ({
    value,
    label: value === 'other' ? t('catalogs.fields.funding.other') : t(`recognition.funding.decider.${value}`),
  }));
  return {
    words: [name, rule, choice('decidedBy', f('decidedBy'), who), decider && ifOther(decider), askAt].filter(
      (one) => one !== undefined,
    ),
    whom: within('added', [
      choices(
        'whom',
        t('catalogs.fields.funding.whom'),
        fundingConditions.map((value) => ({
          value,
          label: t(`catalogs.fields.funding.conditions.${value}`),
        })),
        { help: t('catalogs.fields.funding.whomHelp') },
      ),
      check('caseByCase', t('catalogs.fields.funding.caseByCase'), {
        help: t('catalogs.fields.funding.caseByCaseHelp'),
      }),
    ]),
    last: allOrNone('after', t('catalogs.fields.funding.last'), mustPayFirst),
  };
}

/** The fields of an instrument that pays; `ours`: undefined for one of the office's own. */
export function fundingSpecs(t: TFunction, ours: FundingInstrument | undefined): FieldSpec[] {
  const own = ours ? null : ownSpecs(t);
  return [
    ...(own?.words ?? []),
    ...potSpecs(t, ours),
    number('minTotalCents', t('catalogs.fields.funding.minTotalCents'), {
      scale: 100,
      help: t('catalogs.fields.funding.minTotalHelp'),
    }),
    ...(own?.whom ?? []),
    // Of ours, no rule but the grant's asks for the income.
    ...(!ours || ours.incomeLimits
      ? incomeLimits(
          t('catalogs.fields.funding.single'),
          t('catalogs.fields.funding.joint'),
          t('catalogs.fields.funding.incomeHelp'),
        )
      : []),
    ...(own ? [own.last] : []),
    check('beforeCosts', t('catalogs.fields.funding.beforeCosts')),
    check('discretion', t('catalogs.fields.funding.discretion')),
  ];
}
