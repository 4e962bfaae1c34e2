import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { Section } from '../ui/Section.tsx';
import classes from './assessment.module.css';
import { SkillsOf } from './SkillsOf.tsx';

interface Props {
  readonly clientId: string;
  readonly facts: Assessment;
}

/** From what somebody did to what they can do: one experience after the other. */
export function SkillsSection({ clientId, facts }: Props) {
  const { t } = useTranslation();
  const { experience, skills } = facts;
  return (
    <Section title={t('assessment.skills')}>
      {experience.length === 0 && <p className={classes.soft}>{t('assessment.skillsEmpty')}</p>}
      {experience.map((item) => (
        <SkillsOf
          key={item.id}
          clientId={clientId}
          experience={item}
          skills={skills.filter(({ experienceId }) => experienceId === item.id)}
        />
      ))}
      <SkillsOf
        clientId={clientId}
        experience={null}
        skills={skills.filter(({ experienceId }) => experienceId === null)}
      />
    </Section>
  );
}
