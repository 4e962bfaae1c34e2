import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { costKinds } from '#shared/funding/costKinds.ts';
import {
  blankSpending,
  type Spending,
  type SpendingFields,
  spendingFields,
} from '#shared/funding/spending.ts';
import { useChange } from '../api/calls.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { MoneyField } from '../ui/fields/MoneyField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { RecordForm } from '../ui/RecordForm.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import classes from './funding.module.css';
import { MoneyPart } from './MoneyPart.tsx';
import { useMoneyWords } from './useMoneyWords.ts';

interface Props {
  readonly applicationId: string;
  readonly money: Output<'funding.get'>;
}

/** What was really ordered and paid, and what of it came before anybody was asked to pay. */
export function SpendingPart({ applicationId, money: { spending, outlook } }: Props) {
  const { t } = useTranslation();
  const fresh = useNewItem(
    'cost',
    spending.map(({ id }) => id),
  );
  const isEarly = (item: Spending) => outlook.early.some(({ id }) => id === item.id);
  return (
    <MoneyPart
      title={t('fundingPage.spending')}
      addLabel={t('fundingPage.addCost')}
      nothing={t('fundingPage.nothingSpent')}
      items={spending}
      fresh={fresh}
      line={(item, onOpen) => <CostLine item={item} early={isEarly(item)} onOpen={onOpen} />}
      form={(slots) => <CostForm applicationId={applicationId} {...slots} />}
    />
  );
}

interface LineProps {
  readonly item: Spending;
  readonly early: boolean;
  onOpen(): void;
}

function CostLine({ item, early, onOpen }: LineProps) {
  const { t } = useTranslation();
  const words = useMoneyWords();
  const what = words.spent(item);
  const { begunOn, paidOn, amountCents } = item;
  const when = [
    begunOn && t('fundingPage.begun', { date: words.date(begunOn) }),
    paidOn && t('fundingPage.paid', { date: words.date(paidOn) }),
  ].filter((text) => text);
  return (
    <div className={classes.entry}>
      <div className={classes.entryWhat}>
        <bdi>{what}</bdi>
        <span className={classes.soft}>
          {when.length > 0 ? when.join(' · ') : t('fundingPage.planned')}{' '}
          {early && (
            <Badge tt="none" size="sm" variant="light" color="amber">
              {t('fundingPage.tooEarly')}
            </Badge>
          )}
        </span>
      </div>
      <span className={classes.amount}>
        {amountCents === null ? t('fundingPage.unknownAmount') : words.euros(amountCents)}
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={onOpen}
        aria-label={t('fundingPage.change', { what })}
      >
        {t('cases.change')}
      </Button>
    </div>
  );
}

interface FormProps {
  readonly applicationId: string;
  readonly item: Spending | undefined;
  onCreated(id: string): void;
  onClose(): void;
}

function CostForm({ applicationId, item, onCreated, onClose }: FormProps) {
  const { t } = useTranslation();
  const add = useChange('funding.addCost');
  const update = useChange('funding.updateCost');
  const remove = useChange('funding.removeCost');
  return (
    <RecordForm<SpendingFields>
      name="cost"
      owner={applicationId}
      item={item}
      blank={blankSpending}
      shape={spendingFields.shape}
      label={t('fundingPage.cost')}
      error={add.error ?? remove.error}
      add={(fields) => add.mutateAsync({ applicationId, fields })}
      update={(id, patch) => update.mutateAsync({ id, patch })}
      remove={(id) => remove.mutateAsync({ id })}
      onCreated={onCreated}
      onClose={onClose}
    >
      {(of) => (
        <>
          <ChoiceField
            of={of}
            name="kind"
            label={t('fundingPage.costFields.kind')}
            choices={costKinds.map((value) => ({ value, label: t(`fundingPage.kinds.${value}`) }))}
          />
          <MoneyField of={of} name="amountCents" label={t('fundingPage.costFields.amount')} />
          <DateField of={of} name="begunOn" label={t('fundingPage.costFields.begunOn')} />
          <DateField of={of} name="paidOn" label={t('fundingPage.costFields.paidOn')} />
          <TextField of={of} name="text" label={t('fundingPage.costFields.text')} wide />
        </>
      )}
    </RecordForm>
  );
}
