import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageLevels, levelNames } from '#shared/catalogs/languageLevels.ts';
import { gapNames, needKindNames, needStatusNames, urgencyNames } from '#shared/plan/names.ts';
import {
  blankNeed,
  gaps,
  levelKinds,
  type Need,
  type NeedFields,
  needFields,
  needKinds,
  needStatuses,
  urgencies,
} from '#shared/plan/need.ts';
import { useChange } from '../api/calls.ts';
import { occupationLookup } from '../recognition/occupationLookup.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { type FieldSource, fieldId, saveOne } from '../ui/fields/source.ts';
import { RecordForm } from '../ui/RecordForm.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { FormatsField } from './FormatsField.tsx';

interface Props {
  readonly clientId: string;
  readonly item: Need | undefined;
  onCreated(id: string): void;
  onClose(): void;
}

/** What is needed, from where to where, how soon, and what became of it. */
export function NeedForm({ clientId, item, onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const add = useChange('plan.addNeed');
  const update = useChange('plan.updateNeed');
  const remove = useChange('plan.removeNeed');
  return (
    <RecordForm<NeedFields>
      name="need"
      owner={clientId}
      item={item}
      blank={blankNeed}
      shape={needFields.shape}
      label={t('plan.need')}
      error={add.error ?? remove.error}
      add={(fields) => add.mutateAsync({ clientId, fields })}
      update={(id, patch) => update.mutateAsync({ id, patch })}
      remove={(id) => remove.mutateAsync({ id })}
      onCreated={onCreated}
      onClose={onClose}
    >
      {(of) => <NeedFieldSet of={of} />}
    </RecordForm>
  );
}

function NeedFieldSet({ of }: { readonly of: FieldSource<NeedFields> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => occupationLookup(t, []), [t]);
  const { kind, status, occupation } = of.values;
  const levels = languageLevels.map((value) => ({ value, label: levelNames[value][language] }));
  const none = t('plan.fields.levelNone');
  return (
    <>
      <ChoiceField
        of={of}
        name="kind"
        label={t('plan.fields.kind')}
        wide
        choices={needKinds.map((value) => ({ value, label: needKindNames[value][language] }))}
      />
      {levelKinds.includes(kind) && (
        <>
          <ChoiceField
            of={of}
            name="fromLevel"
            label={t('plan.fields.fromLevel')}
            choices={levels}
            none={none}
          />
          <ChoiceField of={of} name="toLevel" label={t('plan.fields.toLevel')} choices={levels} none={none} />
        </>
      )}
      <ChoiceField
        of={of}
        name="urgency"
        label={t('plan.fields.urgency')}
        choices={urgencies.map((value) => ({ value, label: urgencyNames[value][language] }))}
      />
      <ChoiceField
        of={of}
        name="status"
        label={t('plan.fields.status')}
        choices={needStatuses.map((value) => ({ value, label: needStatusNames[value][language] }))}
      />
      {status === 'withoutOffer' && (
        <ChoiceField
          of={of}
          name="gap"
          label={t('plan.fields.gap')}
          none={t('plan.fields.gapNone')}
          wide
          choices={gaps.map((value) => ({ value, label: gapNames[value][language] }))}
        />
      )}
      <DateField of={of} name="wantedFrom" label={t('plan.fields.wantedFrom')} future />
      <LookupField
        id={fieldId(of, 'occupation')}
        label={t('plan.fields.occupation')}
        help={t('plan.fields.occupationHelp')}
        lookup={lookup}
        value={occupation}
        save={(value) => saveOne(of, 'occupation', value)}
      />
      <FormatsField of={of} />
      <ProseField of={of} name="note" label={t('plan.fields.note')} />
    </>
  );
}
