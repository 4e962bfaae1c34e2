import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FundingCode } from '#shared/funding/instrument.ts';
import {
  blankClaim,
  type Claim,
  type ClaimFields,
  claimFields,
  fundingResults,
} from '#shared/funding/spending.ts';
import { useChange } from '../api/calls.ts';
import { useFundingName } from '../api/catalogs.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { MoneyField } from '../ui/fields/MoneyField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { RecordForm } from '../ui/RecordForm.tsx';
import { today } from '../ui/today.ts';
import type { NewItem } from '../ui/useNewItem.ts';
import classes from './funding.module.css';
import { MoneyPart } from './MoneyPart.tsx';
import { useFundingChoices } from './useFundingChoices.ts';
import { useMoneyWords } from './useMoneyWords.ts';

interface Props {
  readonly applicationId: string;
  readonly claims: readonly Claim[];
  /** The form of a new one, opened here or beside an instrument. */
  readonly fresh: NewItem;
  readonly preset: FundingCode;
}

/** Applications for funding with their dates and what became of them. */
export function ClaimsPart({ applicationId, claims, fresh, preset }: Props) {
  const { t } = useTranslation();
  return (
    <MoneyPart
      title={t('fundingPage.claims')}
      addLabel={t('fundingPage.newClaim')}
      nothing={t('fundingPage.nothingClaimed')}
      items={claims}
      fresh={fresh}
      line={(item, onOpen) => <ClaimLine item={item} onOpen={onOpen} />}
      form={(slots) => <ClaimForm applicationId={applicationId} preset={preset} {...slots} />}
    />
  );
}

function ClaimLine({ item, onOpen }: { readonly item: Claim; onOpen(): void }) {
  const { t } = useTranslation();
  const words = useMoneyWords();
  const name = useFundingName()(item.instrument);
  const details = [
    t('fundingPage.applied', { date: words.date(item.appliedOn) }),
    words.claimed(item),
    item.reference && t('procedure.details.reference', { reference: item.reference }),
  ].filter((text) => text);
  return (
    <div className={classes.entry}>
      <div className={classes.entryWhat}>
        {name}
        <span className={classes.soft}>{details.join(' · ')}</span>
        {item.reason !== '' && <bdi>{item.reason}</bdi>}
      </div>
      <span className={classes.amount}>{item.amountCents !== null && words.euros(item.amountCents)}</span>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={onOpen}
        aria-label={t('fundingPage.change', { what: name })}
      >
        {t('cases.change')}
      </Button>
    </div>
  );
}

interface FormProps {
  readonly applicationId: string;
  readonly item: Claim | undefined;
  readonly preset: FundingCode;
  onCreated(id: string): void;
  onClose(): void;
}

function ClaimForm({ applicationId, item, preset, onCreated, onClose }: FormProps) {
  const { t } = useTranslation();
  const choicesFor = useFundingChoices();
  const add = useChange('funding.addClaim');
  const update = useChange('funding.updateClaim');
  const remove = useChange('funding.removeClaim');
  return (
    <RecordForm<ClaimFields>
      name="claim"
      owner={applicationId}
      item={item}
      blank={{ ...blankClaim, instrument: preset, appliedOn: today() }}
      shape={claimFields.shape}
      label={t('fundingPage.claim')}
      error={add.error ?? remove.error}
      add={(fields) => add.mutateAsync({ applicationId, fields })}
      update={(id, patch) => update.mutateAsync({ id, patch })}
      remove={(id) => remove.mutateAsync({ id })}
      onCreated={onCreated}
      onClose={onClose}
    >
      {(of) => (
        <>
          <DateField of={of} name="appliedOn" label={t('fundingPage.claimFields.appliedOn')} />
          <ChoiceField
            of={of}
            name="instrument"
            label={t('fundingPage.claimFields.instrument')}
            choices={choicesFor(item?.instrument)}
          />
          <DateField of={of} name="decidedOn" label={t('fundingPage.claimFields.decidedOn')} />
          <ChoiceField
            of={of}
            name="result"
            label={t('fundingPage.claimFields.result')}
            none={t('fundingPage.claimFields.resultNone')}
            choices={fundingResults.map((value) => ({ value, label: t(`fundingPage.results.${value}`) }))}
          />
          <MoneyField of={of} name="amountCents" label={t('fundingPage.claimFields.amount')} />
          <TextField of={of} name="reference" label={t('fundingPage.claimFields.reference')} />
          <TextField of={of} name="reason" label={t('fundingPage.claimFields.reason')} wide />
        </>
      )}
    </RecordForm>
  );
}
