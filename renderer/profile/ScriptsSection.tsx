import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { courseKindRow } from '#shared/profile/germanCourse.ts';
import {
  scripts as allScripts,
  coursesByLiteracy,
  isRated,
  literacyOf,
  literacyStepNames,
  type Script,
  scriptNames,
  scriptSkill,
  scriptsMet,
} from '#shared/profile/script.ts';
import { useChange, useRead } from '../api/calls.ts';
import { RowMark } from '../recognition/RowMark.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './courses.module.css';
import type { Item } from './useItemSource.ts';
import { useScriptSource } from './useScriptSource.ts';

type ScriptItem = Item<'scriptSkill'>;

interface Props {
  readonly clientId: string;
  readonly scripts: readonly ScriptItem[];
  readonly languages: readonly { readonly language: string }[];
}

/** Reading and writing for each script a person meets: what they say, and what the counsellor has seen. */
export function ScriptsSection({ clientId, scripts, languages }: Props) {
  const { t } = useTranslation();
  const client = useRead('clients.get', { id: clientId });
  const spoken = [client.data?.nativeLanguage ?? null, ...languages.map(({ language }) => language)];
  const met = new Set(scriptsMet(spoken));
  return (
    <Section title={t('courses.scripts')}>
      <p className={classes.help}>{t('courses.scriptsHelp')}</p>
      {scripts.map((item) => (
        <ScriptRow key={item.id} clientId={clientId} item={item} met={met.has(item.script)} />
      ))}
      <Proposal scripts={scripts} />
      <AddScript clientId={clientId} there={scripts.map(({ script }) => script)} />
    </Section>
  );
}

const fields = [
  ['selfReading', 'reading', 'self'],
  ['selfWriting', 'writing', 'self'],
  ['counsellorReading', 'reading', 'counsellor'],
  ['counsellorWriting', 'writing', 'counsellor'],
] as const;

interface RowProps {
  readonly clientId: string;
  readonly item: ScriptItem;
  readonly met: boolean;
}

function ScriptRow({ clientId, item, met }: RowProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useScriptSource(clientId, item);
  const remove = useChange('profile.remove');
  const steps = choicesOf(literacyStepNames, language);
  return (
    <fieldset className={classes.script} id={`item-${item.id}`}>
      <legend className={classes.name}>{scriptNames[item.script][language]}</legend>
      {fields.map(([name, skill, by]) => (
        <ChoiceField
          key={name}
          of={of}
          name={name}
          label={t('courses.rating', { skill: t(`courses.${skill}`), by: t(`courses.by.${by}`) })}
          choices={steps}
          none={t(by === 'self' ? 'courses.notAsked' : 'courses.notSeen')}
        />
      ))}
      {!met && (
        <Button
          className={classes.remove}
          size="compact-sm"
          variant="subtle"
          color="red"
          loading={remove.isPending}
          aria-label={t('courses.removeScript', { script: scriptNames[item.script][language] })}
          onClick={() => remove.mutate({ id: item.id, kind: 'scriptSkill' })}
        >
          {t('common.remove')}
        </Button>
      )}
      <ErrorAlert error={remove.error} />
    </fieldset>
  );
}

/** Which course a placement test would usually lead to; nothing while the Latin script is not known. */
function Proposal({ scripts }: Pick<Props, 'scripts'>) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const literacy = scripts.some(isRated) ? literacyOf(scripts) : null;
  const row = coursesByLiteracy.find((one) => one.literacy === literacy);
  if (!row) return null;
  const names = row.courses.map((code) => courseKindRow(code)?.name[language] ?? code);
  return (
    <p className={classes.proposal}>
      {names.length === 0
        ? t('courses.noProposal')
        : t('courses.proposal', { courses: names.join(t('courses.or')) })}{' '}
      <RowMark checks={checksOf(row, today())} />
    </p>
  );
}

interface AddProps {
  readonly clientId: string;
  readonly there: readonly Script[];
}

function AddScript({ clientId, there }: AddProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const add = useChange('profile.add');
  const [chosen, setChosen] = useState('');
  const left = allScripts.filter((script) => !there.includes(script));
  const take = (value: string): void => {
    const script = scriptSkill.shape.script.safeParse(value);
    setChosen(value);
    if (!script.success) return;
    const item = { kind: 'scriptSkill', fields: { script: script.data } } as const;
    add.mutate({ clientId, item }, { onSettled: () => setChosen('') });
  };
  return (
    <div className={classes.add}>
      <NativeSelect
        label={t('courses.addScript')}
        value={chosen}
        disabled={add.isPending}
        data={[
          { value: '', label: t('courses.chooseScript') },
          ...left.map((script) => ({ value: script, label: scriptNames[script][language] })),
        ]}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <ErrorAlert error={add.error} />
    </div>
  );
}
