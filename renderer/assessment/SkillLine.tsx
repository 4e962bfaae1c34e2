import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ShownSkill } from '#shared/assessment/assessment.ts';
import { skillOf } from '#shared/assessment/catalogs/skillRows.ts';
import { evidenceKinds, evidenceNames } from '#shared/assessment/strength.ts';
import { escoName } from '#shared/esco/esco.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';

/** Something a person can do, and how sure that is. */
export function SkillLine({ skill }: { readonly skill: ShownSkill }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const update = useChange('assessment.updateSkill');
  const remove = useChange('assessment.removeSkill');
  const what = skill.skill === null ? skill.name : (skillOf(skill.skill)?.name[language] ?? skill.skill);
  return (
    <li className={classes.skill}>
      <span>
        <Foreign text={what} />
        {skill.escoVersion && <span className={classes.coded}>{escoName(skill.escoVersion)}</span>}
      </span>
      <NativeSelect
        size="xs"
        aria-label={t('assessment.evidenceOf', { what })}
        value={skill.evidence ?? ''}
        data={[
          { value: '', label: t('assessment.evidenceNone') },
          ...evidenceKinds.map((value) => ({ value, label: evidenceNames[value][language] })),
        ]}
        onChange={(event) => {
          const chosen = evidenceKinds.find((kind) => kind === event.currentTarget.value) ?? null;
          update.mutate({ id: skill.id, patch: { evidence: chosen } });
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('assessment.removeNamed', { what })}
        onClick={() => remove.mutate({ id: skill.id })}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
      <ErrorAlert error={update.error ?? remove.error} />
    </li>
  );
}
