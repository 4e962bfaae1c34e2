import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '#shared/clients/duplicates/calls.ts';
import { displayName } from '#shared/clients/personName.ts';
import classes from './merge.module.css';
import { SideFacts } from './SideFacts.tsx';

interface Props {
  readonly preview: MergePreview;
  /** The other one stays. */
  onTurn(): void;
}

/** The two files beside each other, in an order that does not change when the other one is chosen. */
export function StayingFile({ preview: { keep, gone }, onTurn }: Props) {
  const { t } = useTranslation();
  const both = [keep, gone].sort((a, b) => (a.number < b.number ? -1 : 1));
  return (
    <Radio.Group
      label={t('duplicates.staysQuestion')}
      value={keep.id}
      onChange={(id) => {
        if (id !== keep.id) onTurn();
      }}
    >
      <div className={classes.files}>
        {both.map((side) => (
          <div key={side.id} className={classes.file} data-stays={side.id === keep.id || undefined}>
            <Radio
              value={side.id}
              label={t('duplicates.stays')}
              aria-label={`${t('duplicates.staysOf', { number: side.number })}: ${displayName(side, 'familyFirst')}`}
            />
            <SideFacts side={side} />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
