import type { TFunction } from 'i18next';
import type { CatalogName } from '#shared/catalogs/catalogNames.ts';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { countries } from '#shared/catalogs/countries.ts';
import type { Habit } from '#shared/catalogs/habits.ts';
import type { Coded } from '#shared/catalogs/shipped.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import { valueNames } from '#shared/dossier/formLines.ts';
import { factClasses } from '#shared/privacy/factClasses.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { check, choice, choices, type FieldSpec, number, text } from './fieldSpec.ts';
import { formLines } from './fieldSpecParts.ts';

/** Catalogues that are rules more than lists. */
const ruleCatalogs = ['cvRules', 'forms', 'courseAccess', 'protectedLicences', 'demands', 'habits'] as const;
type RuleCatalog = Extract<CatalogName, (typeof ruleCatalogs)[number]>;
export const isRuleCatalog = (catalog: CatalogName): catalog is RuleCatalog =>
  ruleCatalogs.some((one) => one === catalog);

export const states = (language: DateLanguage): Choice[] =>
  countries
    .filter(({ kind }) => kind === 'state')
    .map(({ code: value, name }) => ({ value, label: name[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));

interface Around {
  readonly t: TFunction;
  readonly language: DateLanguage;
  readonly catalogs: Pick<Catalogs, 'authorities' | 'residenceTitles' | 'benefitSystems'>;
  /** Undefined for a row of the office's own. */
  readonly ours: Coded | undefined;
}

export function ruleSpecs(catalog: RuleCatalog, { t, language, catalogs, ours }: Around): FieldSpec[] {
  const titles = catalogs.residenceTitles.rows.map(({ code: value, name }) => ({
    value,
    label: name[language],
  }));
  const offices = catalogs.authorities.rows.map(({ code: value, shortName: label }) => ({ value, label }));
  switch (catalog) {
    case 'cvRules':
      return (['gapless', 'signed', 'photo', 'replaced'] as const).map((name) =>
        check(name, t(`catalogs.fields.cv.${name}`)),
      );
    case 'forms':
      return [
        text('name', t('catalogs.fields.name'), { wide: true }),
        ...(ours
          ? []
          : [
              choices('authorities', t('catalogs.fields.form.authorities'), offices, {
                help: t('catalogs.fields.form.authoritiesHelp'),
              }),
            ]),
        formLines(
          t('catalogs.fields.form.sections'),
          t('catalogs.fields.form.sectionsHelp', { values: valueNames.join(', ') }),
        ),
        check('known', t('catalogs.fields.form.known'), { help: t('catalogs.fields.form.knownHelp') }),
      ];
    case 'courseAccess': {
      const systems = new Map(catalogs.benefitSystems.rows.map(({ code, name }) => [code, name[language]]));
      const benefits = [...systems].map(([value, label]) => ({ value, label }));
      const help = t('catalogs.fields.course.anyHelp');
      return [
        choices('statuses', t('catalogs.fields.course.statuses'), titles, { help }),
        choices('benefits', t('catalogs.fields.course.benefits'), benefits, { help }),
      ];
    }
    case 'protectedLicences':
      return [
        ...(ours
          ? []
          : [
              choice('country', t('catalogs.fields.country'), states(language), {
                none: t('catalogs.fields.countryNone'),
              }),
            ]),
        choices('statuses', t('catalogs.fields.licenceStatuses'), titles),
      ];
    case 'demands': {
      const classes = factClasses.map((value) => ({ value, label: t(`profilePapers.classes.${value}`) }));
      return [
        choices('needed', t('catalogs.fields.demand.needed'), classes),
        choices('choice', t('catalogs.fields.demand.choice'), classes, {
          help: t('catalogs.fields.demand.choiceHelp'),
        }),
      ];
    }
    case 'habits':
      return [number('count', t(`catalogs.fields.habitUnits.${(ours as Habit | undefined)?.unit ?? 'day'}`))];
  }
}
