import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { type OwnRating, stands } from '#shared/assessment/ownRating.ts';
import { skillNames, skills } from '#shared/catalogs/languageLevels.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import assessment from '../assessment.module.css';
import { useGivenWords } from './useGivenWords.ts';

interface Props {
  readonly facts: Assessment;
  readonly own: readonly OwnRating[];
}

/** Languages a person has rated themselves, as long as it still stands: which level, and how it came. */
export function OwnLanguages({ facts, own }: Props) {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  const words = useGivenWords();
  const rated = own.flatMap((one) => (one.about === 'language' && stands(one, facts) ? [one] : []));
  const languages = facts.languageSkill.filter(({ id }) => rated.some((one) => one.languageId === id));
  if (languages.length === 0) return null;
  return (
    <>
      <h3 className={assessment.groupTitle}>{t('cards.ownLanguages')}</h3>
      <ul className={assessment.findings}>
        {languages.map(({ id, language }) => {
          const ratings = rated
            .filter((one) => one.languageId === id)
            .sort((a, b) => skills.indexOf(a.skill) - skills.indexOf(b.skill));
          const [last] = ratings.toSorted((a, b) => b.given.at.localeCompare(a.given.at));
          return (
            <li key={id} className={assessment.version}>
              {t('cards.ownLanguage', {
                language: languageName(language, shown),
                levels: ratings
                  .map(({ skill, value }) =>
                    t('cards.ownLevel', {
                      skill: skillNames[skill][shown],
                      level: value === null ? t('cards.unknownLevel') : t(`profile.levels.${value}`),
                    }),
                  )
                  .join(', '),
              })}
              {last && <span className={assessment.soft}>{words(last.given)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
