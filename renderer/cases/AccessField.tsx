import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { z } from 'zod';
import { type Access, accesses, accessNames } from '#shared/cases/contactCodes.ts';
import { useChange, useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './timeline.module.css';

interface Props {
  readonly clientId: string;
  /** Of the contact that is written down: the day it was said. */
  readonly on: string;
}

const shape = { access: z.enum(accesses).nullable() } as const;

/** Who pointed here: a question of the intake. What it knows is shown; otherwise the answer goes there. */
export function AccessField(props: Props) {
  const intake = useRead('intake.get', { clientId: props.clientId });
  if (!intake.data) return null;
  const said = intake.data.values['contact.access'];
  return <Known {...props} access={accesses.find((code) => code === said) ?? null} />;
}

function Known({ clientId, on, access }: Props & { readonly access: Access | null }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const answer = useChange('intake.answer');
  // A field that is being chosen in stays one.
  const [asked] = useState(access === null);
  if (!asked && access !== null)
    return (
      <p className={classes.access}>
        {t('caseFile.said.access', { what: accessNames[access][language] })}{' '}
        <Anchor component={Link} to={paths.intake(clientId)} size="sm">
          {t('caseFile.accessChange')}
        </Anchor>
      </p>
    );
  const of: FieldSource<{ access: Access | null }> = {
    key: `access-${clientId}`,
    values: { access },
    shape,
    save: ({ access: value = null }) =>
      asOutcome(
        answer.mutateAsync({
          ...{ clientId, question: 'contact.access', item: null, value },
          given: { source: 'said', language: 'de', interpreter: '', on },
        }),
      ),
  };
  return (
    <ChoiceField
      of={of}
      name="access"
      label={t('caseFile.access')}
      help={t('caseFile.accessHelp')}
      choices={choicesOf(accessNames, language)}
      none={t('caseFile.notNoted')}
    />
  );
}
