import { useTranslation } from 'react-i18next';
import { countryName } from '#shared/catalogs/countries.ts';
import type { CourseAccess } from '#shared/catalogs/courseAccess.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import type { Habit } from '#shared/catalogs/habits.ts';
import type { ProtectedLicence } from '#shared/catalogs/workWaiting.ts';
import type { CvRule } from '#shared/dossier/cvRules.ts';
import type { FormDefinition } from '#shared/dossier/formCatalog.ts';
import type { Demands } from '#shared/privacy/factClasses.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { RowWords } from './useRowWords.ts';

/** Rows of catalogues that are rules, in a few words; null for any other. */
export function useRuleWords(): (entry: Pick<Entry, 'catalog' | 'row'>) => RowWords | null {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { authorities, residenceTitles } = useCatalogs();
  const titles = (codes: readonly string[]): string =>
    codes.map((code) => residenceTitles.find(code)?.name[language] ?? code).join(', ');
  return ({ catalog, row }) => {
    switch (catalog) {
      case 'cvRules': {
        const rule = row as CvRule;
        const marks = (['gapless', 'signed', 'photo', 'replaced'] as const).filter((name) => rule[name]);
        return {
          title: t(`catalogs.profiles.${rule.code}`),
          details: marks.map((name) => t(`catalogs.about.cv.${name}`)),
        };
      }
      case 'forms': {
        const { name, authorities: of, sections, known } = row as FormDefinition;
        const count = sections.reduce((sum, { fields }) => sum + fields.length, 0);
        return {
          title: name,
          details: [
            of.map((code) => authorities.find(code)?.shortName ?? code).join(', '),
            t('catalogs.about.formFields', { count }),
            known ? '' : t('catalogs.about.formUnknown'),
          ],
        };
      }
      case 'courseAccess': {
        const { code, statuses, benefits } = row as CourseAccess;
        return {
          title: t(`catalogs.courses.${code}`),
          details: [
            statuses.length > 0 ? t('catalogs.about.titles', { count: statuses.length }) : '',
            benefits.length > 0 ? t('catalogs.about.benefits', { count: benefits.length }) : '',
          ],
        };
      }
      case 'protectedLicences': {
        const { country, statuses } = row as ProtectedLicence;
        return { title: countryName(country, language), details: [titles(statuses)] };
      }
      case 'demands': {
        const { code, needed } = row as Demands;
        const names = needed.map((one) => t(`profilePapers.classes.${one}`)).join(', ');
        return { title: t(`profilePapers.recipients.${code}`), details: [names] };
      }
      case 'habits': {
        const { code, unit, count } = row as Habit;
        return { title: t(`catalogs.habits.${code}`), details: [t(`catalogs.about.${unit}s`, { count })] };
      }
      default:
        return null;
    }
  };
}
