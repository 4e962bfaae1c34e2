import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clearnessNames, trainingFormNames } from '#shared/catalogs/codeLists.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import type { ProfileItem } from '#shared/profile/profile.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './profile.module.css';

const fields = [
  ...(['trainingForm', 'regularMonths', 'practiceMonths', 'regulatedThere', 'mayPractise'] as const),
  ...(['institutionContact', 'issuer', 'issuerContact'] as const),
] as const;

/** What only the forms of authorities ask: out of the way until it is needed, in sight once something is there. */
export function QualificationForms({ of }: { readonly of: FieldSource<ProfileItem<'qualification'>> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const filled = fields.some((name) => of.values[name] !== blankItem.qualification[name]);
  // As it was on opening: what is just being emptied must not fold away under the hand.
  const [open] = useState(filled || undefined);
  if (of.values.kind === 'school' && !filled && !open) return null;
  return (
    <details className={classes.forms} open={open}>
      <summary>{t('profile.forForms')}</summary>
      <div className={classes.formFields}>
        <ChoiceField
          of={of}
          name="trainingForm"
          label={t('profile.trainingForm')}
          choices={choicesOf(trainingFormNames, language)}
          none={t('fields.unknown')}
        />
        <NumberField of={of} name="regularMonths" label={t('profile.regularMonths')} />
        <NumberField of={of} name="practiceMonths" label={t('profile.practiceMonths')} />
        {(['regulatedThere', 'mayPractise'] as const).map((name) => (
          <ChoiceField
            key={name}
            of={of}
            name={name}
            label={t(`profile.${name}`)}
            choices={choicesOf(clearnessNames, language)}
            none={t('fields.unknown')}
          />
        ))}
        <TextField of={of} name="issuer" label={t('profile.issuer')} help={t('profile.issuerHelp')} />
        <ProseField of={of} name="institutionContact" label={t('profile.institutionContact')} />
        <ProseField of={of} name="issuerContact" label={t('profile.issuerContact')} />
      </div>
    </details>
  );
}
