import { Button, NativeSelect, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ok } from '#shared/contract/result.ts';
import type { TableCheck } from '#shared/transfer/transfer.ts';
import { valueKey } from '#shared/transfer/values.ts';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './transfer.module.css';
import type { Import } from './useImport.ts';
import { valueChoices } from './valueChoices.ts';

interface Props {
  readonly of: Import;
  readonly check: TableCheck;
}

/** Nobody assigns more by hand than this; whoever has more has the wrong column. */
const most = 60;

/** Values no list has, each once, with how often it occurs. */
export function ValuesPart({ of, check }: Props) {
  const { t } = useTranslation();
  const { unknown, moreUnknown } = check;
  if (unknown.length === 0) return null;
  const open = unknown.filter(({ target, value }) => of.codeOf(target, value) === null).length;
  return (
    <Section title={t('transfer.values.title')}>
      <Text c="dimmed" maw={680}>
        {t('transfer.values.lead')}
      </Text>
      <p className={classes.soft} role="status">
        {open === 0 ? t('transfer.values.all') : t('transfer.values.count', { count: open })}
      </p>
      <ul className={classes.values}>
        {unknown.slice(0, most).map((value) => (
          <ValueRow key={`${value.target} ${value.value}`} of={of} {...value} />
        ))}
      </ul>
      {(moreUnknown || unknown.length > most) && <p className={classes.soft}>{t('transfer.values.more')}</p>}
    </Section>
  );
}

type RowProps = { readonly of: Import } & TableCheck['unknown'][number];

/** Stands for „leave the field empty“ in a list of codes. */
const leaveEmpty = '-';

function ValueRow({ of, target, value, count }: RowProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const choices = useMemo(() => valueChoices(target, language, today()), [target, language]);
  const code = of.codeOf(target, value);
  const label = t('transfer.values.valueOf', {
    target: t(`transfer.targets.${target}`),
    value,
    times: t('transfer.values.times', { count }),
  });
  const assign = (next: string | null): void => of.assignValue(target, value, next);
  if (choices.kind === 'few' || code === '') {
    return (
      <li>
        <NativeSelect
          label={label}
          value={code === '' ? leaveEmpty : (code ?? '')}
          data={[
            { value: '', label: t('transfer.values.open') },
            ...(choices.kind === 'few' ? choices.choices : []),
            { value: leaveEmpty, label: t('transfer.values.leaveEmpty') },
          ]}
          onChange={({ currentTarget: { value: chosen } }) =>
            assign(chosen === '' ? null : chosen === leaveEmpty ? '' : chosen)
          }
        />
      </li>
    );
  }
  return (
    <li>
      <LookupField
        id={`transfer-value-${target}-${encodeURIComponent(valueKey(value))}`}
        label={label}
        lookup={choices.lookup}
        value={code}
        save={async (chosen) => {
          assign(chosen);
          return ok({});
        }}
      />
      {code === null && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`${label}: ${t('transfer.values.leaveEmpty')}`}
          onClick={() => assign('')}
        >
          {t('transfer.values.leaveEmpty')}
        </Button>
      )}
    </li>
  );
}
