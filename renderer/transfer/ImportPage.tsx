import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths.ts';
import long from '../ui/longTable.module.css';
import { PageTitle } from '../ui/PageTitle.tsx';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileStep } from './FileStep.tsx';
import { Steps } from './Steps.tsx';
import { TakeStep } from './TakeStep.tsx';
import { useImport } from './useImport.ts';

/** People from a table, in four steps. Until the last one nothing is stored. */
export function ImportPage() {
  const { t } = useTranslation();
  const of = useImport();
  const { step, reading, table } = of;
  return (
    <div {...(step === 'check' && { className: long.page, 'data-tall': true })}>
      <PageTitle up={paths.settings()}>{t('transfer.importTitle')}</PageTitle>
      <Steps now={step} />
      {(step === 'file' || !table || !reading) && <FileStep of={of} />}
      {step === 'columns' && table && reading && <ColumnsStep of={of} table={table} reading={reading} />}
      {step === 'check' && table && reading && <CheckStep of={of} table={table} reading={reading} />}
      {step === 'take' && table && reading && <TakeStep of={of} table={table} reading={reading} />}
    </div>
  );
}
