import { UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { type AnswerSource, answerSources } from '#shared/questionnaire/answers.ts';
import questionnaire from '../questionnaire/questionnaire.module.css';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { languageLookup } from '../ui/fields/lookups.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';
import type { Talk } from './useGiven.ts';

type Sayable = Exclude<AnswerSource, 'ownHand'>;

/** What is tapped on the client view says so itself; nobody else can say it for the person. */
const sources = answerSources.filter((source): source is Sayable => source !== 'ownHand');

/** Who is answering now, in which language, with whose help: kept with each answer. One line until it changes. */
export function TalkBar({ of }: { readonly of: FieldSource<Talk> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [open, setOpen] = useState(false);
  const lookup = useMemo(() => languageLookup(language), [language]);
  const { source, language: spoken, interpreter } = of.values;
  const words = [
    t(`intakePage.sources.${source === 'ownHand' ? 'said' : source}`),
    languageName(spoken, language),
    interpreter === ''
      ? t('intakePage.noInterpreter')
      : t('questionnaire.interpretedBy', { name: interpreter }),
  ];
  return (
    <div className={classes.talk}>
      <p className={classes.talkLine}>
        {words.join(' · ')}{' '}
        <UnstyledButton className={questionnaire.link} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'profile.done' : 'intakePage.changeTalk')}
        </UnstyledButton>
      </p>
      {open && (
        <FieldGrid label={t('intakePage.talk')}>
          <ChoiceField
            of={of}
            name="source"
            label={t('intakePage.source')}
            choices={sources.map((value) => ({ value, label: t(`intakePage.sources.${value}`) }))}
          />
          <CodeField of={of} name="language" label={t('intakePage.language')} lookup={lookup} />
          <TextField of={of} name="interpreter" label={t('intakePage.interpreter')} />
        </FieldGrid>
      )}
    </div>
  );
}
