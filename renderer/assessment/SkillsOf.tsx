import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, ShownSkill } from '#shared/assessment/assessment.ts';
import type { Skill } from '#shared/assessment/catalogs/skills.ts';
import { chosenCodes, searchSkills, suggestSkills } from '#shared/assessment/suggest.ts';
import { useChange } from '../api/calls.ts';
import { EscoSkills } from '../esco/EscoSkills.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';
import { GuidingQuestions } from './GuidingQuestions.tsx';
import { SkillLine } from './SkillLine.tsx';

type Experience = Assessment['experience'][number];

interface Props {
  readonly clientId: string;
  /** Null: what is shown nowhere in particular. */
  readonly experience: Experience | null;
  readonly skills: readonly ShownSkill[];
}

/** Questions that help to remember, what was found, and what else it may have been. */
export function SkillsOf({ clientId, experience, skills }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = useChange('assessment.addSkill');
  const chosen = chosenCodes(skills);
  const words = typed.trim();
  const found = words === '' ? [] : searchSkills(words, 8).filter(({ code }) => !chosen.includes(code));
  const proposed = experience === null ? [] : suggestSkills(experience, chosen);
  const enter = (skill: string | null, name: string): void =>
    add.mutate(
      { clientId, fields: { experienceId: experience?.id ?? null, skill, name, evidence: 'stated' } },
      { onSuccess: () => setTyped('') },
    );
  const offer = (list: readonly Skill[]) => (
    <div className={classes.offers}>
      {list.map(({ code, name }) => (
        <Button
          key={code}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t('assessment.take', { what: name[language] })}
          onClick={() => enter(code, '')}
        >
          {name[language]}
        </Button>
      ))}
    </div>
  );
  return (
    <section className={classes.block} aria-labelledby={id}>
      <h3 id={id} className={classes.groupTitle}>
        {experience === null ? (
          t('assessment.withoutExperience')
        ) : (
          <Foreign text={experience.title || t('assessment.unnamed')} />
        )}
      </h3>
      {skills.length > 0 && (
        <ul className={classes.chosen}>
          {skills.map((skill) => (
            <SkillLine key={skill.id} skill={skill} />
          ))}
        </ul>
      )}
      {experience !== null && (
        <>
          <GuidingQuestions experience={experience} chosen={chosen} offer={offer} />
          <p className={classes.soft}>
            {t(proposed.length === 0 ? 'assessment.noSuggestions' : 'assessment.suggestions')}
          </p>
          {offer(proposed)}
        </>
      )}
      <TextInput
        label={t('assessment.searchSkill')}
        value={typed}
        maxLength={200}
        dir="auto"
        className={classes.search}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && words !== '') enter(null, words);
        }}
      />
      {words !== '' && (
        <>
          {offer(found)}
          <Button size="compact-sm" variant="light" onClick={() => enter(null, words)}>
            {t('assessment.addOwn', { what: words })}
          </Button>
        </>
      )}
      <EscoSkills
        clientId={clientId}
        experience={experience}
        skills={skills}
        typed={words}
        onEntered={() => setTyped('')}
      />
      <ErrorAlert error={add.error} />
    </section>
  );
}
