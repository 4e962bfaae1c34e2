import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconMessageCircle } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isUnsure,
  type MotivationFields,
  motivationFields,
  rulerMarks,
  type Wish,
} from '#shared/assessment/wish.ts';
import { useChange } from '../api/calls.ts';
import { useOccupationName } from '../api/catalogs.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { RadioField } from '../ui/fields/RadioField.tsx';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { FollowStep } from './FollowStep.tsx';
import { useWishWords } from './useWishWords.ts';
import classes from './wishes.module.css';

interface Props {
  readonly clientId: string;
  readonly wish: Wish;
  readonly followUpId: string | null;
  /** How many wishes there are. */
  readonly of: number;
  readonly handle: ComponentProps<'span'>;
  onMove(by: 1 | -1): void;
}

/** One wish: its place, how it is with it, and what the person does next. */
export function WishCard({ clientId, wish, followUpId, of: count, handle, onMove }: Props) {
  const { t } = useTranslation();
  const words = useWishWords()(wish);
  const occupationName = useOccupationName();
  const weigh = useChange('assessment.weighWish');
  const of: FieldSource<MotivationFields> = {
    key: `wishes-${wish.id}`,
    values: wish,
    shape: motivationFields.shape,
    save: (patch) => asOutcome(weigh.mutateAsync({ clientId, wish: wish.id, patch })),
  };
  const marks = [
    ...rulerMarks.map((mark) => ({ value: mark, label: mark })),
    { value: '', label: t('motivation.open') },
  ];
  return (
    <article aria-label={words}>
      <div className={classes.head}>
        {count > 1 && (
          <span className={classes.handle} title={t('motivation.drag')} aria-hidden {...handle}>
            <IconGripVertical size={18} />
          </span>
        )}
        <h4 className={classes.name}>
          {wish.rank}. <Foreign text={words} />
          {wish.words !== '' && wish.occupation !== null && (
            <span className={classes.soft}> · {occupationName(wish.occupation)}</span>
          )}
        </h4>
        {count > 1 && (
          <>
            <Move
              up
              onClick={() => onMove(-1)}
              disabled={wish.rank === 1}
              label={t('motivation.up', { what: words })}
            />
            <Move
              onClick={() => onMove(1)}
              disabled={wish.rank === count}
              label={t('motivation.down', { what: words })}
            />
          </>
        )}
      </div>
      <FieldGrid className={classes.fields}>
        <RadioField of={of} name="importance" label={t('motivation.importance')} choices={marks} />
        <RadioField of={of} name="confidence" label={t('motivation.confidence')} choices={marks} />
        {isUnsure(wish) && (
          <p className={classes.raise}>
            <IconMessageCircle size={16} aria-hidden /> {t('motivation.raise')}
          </p>
        )}
        <TextField of={of} name="step" label={t('motivation.step')} help={t('motivation.stepHelp')} />
        <DateField of={of} name="stepOn" label={t('motivation.stepOn')} future />
        <TextField of={of} name="supporter" label={t('motivation.supporter')} />
      </FieldGrid>
      <FollowStep clientId={clientId} wish={wish} name={words} followUpId={followUpId} />
    </article>
  );
}

interface MoveProps {
  readonly up?: boolean;
  readonly disabled: boolean;
  readonly label: string;
  onClick(): void;
}

/** At the end of the list it stays where it is and keeps the focus. */
function Move({ up = false, disabled, label, onClick }: MoveProps) {
  const Icon = up ? IconArrowUp : IconArrowDown;
  return (
    <ActionIcon
      variant="subtle"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      {...(disabled ? { 'data-disabled': true } : {})}
      onClick={() => !disabled && onClick()}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}
