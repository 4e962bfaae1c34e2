import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { levelBasis, type Rater, raters, ratingField } from '#shared/assessment/languageBasis.ts';
import { languageLevels, selfAssessment, skillNames, skills } from '#shared/catalogs/languageLevels.ts';
import type { AssessedMark } from '#shared/profile/assessed.ts';
import type { LanguageCertificate } from '#shared/profile/certificate.ts';
import type { ProfileItem } from '#shared/profile/profile.ts';
import { AssessedBy } from '../ui/AssessedBy.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './languageRatings.module.css';

type Of = FieldSource<ProfileItem<'languageSkill'>>;

interface Props {
  readonly of: Of;
  readonly certificates: readonly LanguageCertificate[];
  /** Who of the office has rated, and when. */
  readonly assessed: AssessedMark | undefined;
}

/** The five skills, by the person and by the counsellor, each for itself; and what they come to. */
export function LanguageRatings({ of, certificates, assessed }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.ratings}>
      {raters.map((by) => (
        <Row key={by} of={of} by={by} assessed={by === 'counsellor' ? assessed : undefined} />
      ))}
      <Basis of={of} certificates={certificates} />
      <details className={classes.grid}>
        <summary>{t('assessment.gridOpen')}</summary>
        <Grid />
      </details>
    </div>
  );
}

interface RowProps extends Pick<Props, 'of' | 'assessed'> {
  readonly by: Rater;
}

function Row({ of, by, assessed }: RowProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const levels = languageLevels.map((value) => ({ value, label: t(`profile.levels.${value}`) }));
  return (
    <fieldset className={classes.row}>
      <legend className={classes.by}>
        {t(`assessment.raters.${by}`)}
        <AssessedBy mark={assessed} />
      </legend>
      {skills.map((skill) => (
        <ChoiceField
          key={skill}
          of={of}
          name={ratingField(by, skill)}
          label={skillNames[skill][language]}
          choices={levels}
          none={t('assessment.notJudged')}
        />
      ))}
    </fieldset>
  );
}

function Basis({ of, certificates }: Omit<Props, 'assessed'>) {
  const { t } = useTranslation();
  const basis = levelBasis(of.values, certificates, today());
  if (basis === null || basis.level === of.values.level) return null;
  const level = t(`profile.levels.${basis.level}`);
  return (
    <p className={classes.basis}>
      {t('assessment.basis', { level, source: t(`profile.levelSources.${basis.source}`) })}
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => void of.save({ level: basis.level, source: basis.source })}
      >
        {t('assessment.takeLevel', { level })}
      </Button>
    </p>
  );
}

/** What each level means, in words one can read out. */
function Grid() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return (
    <dl className={classes.levels}>
      {Object.entries(selfAssessment).map(([level, words]) => (
        <div key={level}>
          <dt>{level}</dt>
          {skills.map((skill) => (
            <dd key={skill}>
              {t('assessment.gridLine', {
                skill: skillNames[skill][language],
                words: words[skill][language],
              })}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
