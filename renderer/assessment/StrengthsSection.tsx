import { IconStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  competenceGroupNames,
  competenceGroups,
  keyCompetenceOf,
  keyCompetences,
} from '#shared/assessment/catalogs/keyCompetences.ts';
import type { OwnRating } from '#shared/assessment/ownRating.ts';
import type { Strength } from '#shared/assessment/strength.ts';
import { strongestFirst } from '#shared/assessment/strongestFirst.ts';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';
import { StrengthRow } from './StrengthRow.tsx';

interface Props {
  readonly clientId: string;
  readonly strengths: readonly Strength[];
  /** Ratings by the person's own hand that still stand. */
  readonly own: readonly OwnRating[];
}

export function StrengthsSection({ clientId, strengths, own }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const picked = strongestFirst(strengths)
    .filter(({ strongest }) => strongest)
    .map(({ competence }) => keyCompetenceOf(competence)?.name[language] ?? competence);
  return (
    <Section title={t('assessment.strengths')}>
      <p className={classes.lead}>{t('assessment.strengthsHelp')}</p>
      {picked.length > 0 && (
        <p>
          <IconStar size={16} aria-hidden /> {t('cards.strongest')}: <strong>{picked.join(', ')}</strong>
        </p>
      )}
      {competenceGroups.map((group) => (
        <div key={group} className={classes.group}>
          <h3 className={classes.groupTitle}>{competenceGroupNames[group][language]}</h3>
          {keyCompetences
            .filter((competence) => competence.group === group)
            .map((competence) => (
              <StrengthRow
                key={competence.code}
                clientId={clientId}
                competence={competence}
                known={strengths.find((one) => one.competence === competence.code)}
                own={own.find((one) => one.about === 'strength' && one.competence === competence.code)}
              />
            ))}
        </div>
      ))}
    </Section>
  );
}
