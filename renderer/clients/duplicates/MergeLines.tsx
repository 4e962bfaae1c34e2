import { Radio } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '#shared/clients/duplicates/calls.ts';
import type { MergeLineName, MergeSide } from '#shared/clients/duplicates/mergeLines.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import type { Choices } from './MergePage.tsx';
import classes from './merge.module.css';
import { useLineText } from './useLineText.ts';

interface Props {
  readonly preview: MergePreview;
  readonly choices: Choices;
  onChoose(line: MergeLineName, side: MergeSide): void;
}

/** Field by field what either file says; what both say stands below in one line. */
export function MergeLines({ preview, choices, onChoose }: Props) {
  const { t } = useTranslation();
  const text = useLineText();
  const { keep, gone, lines } = preview;
  const apart = lines.filter(({ why }) => why !== 'same');
  const equal = lines.filter(({ why }) => why === 'same');
  return (
    <>
      {apart.length > 0 && (
        <div className={classes.head} aria-hidden="true">
          <span />
          <span>{t('duplicates.inThis', { number: keep.number })}</span>
          <span>{t('duplicates.inOther', { number: gone.number })}</span>
        </div>
      )}
      {apart.map(({ line, better, why }) => (
        <Line
          key={line}
          label={t(`duplicates.lines.${line}`)}
          values={{ keep: text(line, keep.fields), gone: text(line, gone.fields) }}
          numbers={{ keep: keep.number, gone: gone.number }}
          better={better}
          why={why === 'same' || why === 'stays' ? '' : t(`duplicates.why.${why}`)}
          chosen={choices[line] ?? better}
          onChoose={(side) => onChoose(line, side)}
        />
      ))}
      {equal.length > 0 && (
        <p className={classes.equal}>
          <span className={classes.soft}>{t('duplicates.equal')}: </span>
          {equal.map(({ line }, at) => (
            <span key={line}>
              {at > 0 && ' · '}
              {t(`duplicates.lines.${line}`)} <Foreign text={text(line, keep.fields)} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly values: Readonly<Record<MergeSide, string>>;
  readonly numbers: Readonly<Record<MergeSide, string>>;
  readonly better: MergeSide;
  /** Why it is better, in a word. */
  readonly why: string;
  readonly chosen: MergeSide;
  onChoose(side: MergeSide): void;
}

function Line({ label, values, numbers, better, why, chosen, onChoose }: LineProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={classes.line} role="radiogroup" aria-labelledby={id}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      {(['keep', 'gone'] as const).map((side) => (
        <Radio
          key={side}
          name={id}
          value={side}
          checked={chosen === side}
          onChange={() => onChoose(side)}
          label={
            <>
              <span className={classes.number}>{t('duplicates.inOther', { number: numbers[side] })}: </span>
              {values[side] === '' ? (
                <span className={classes.soft}>{t('duplicates.notKnown')}</span>
              ) : (
                <Foreign text={values[side]} />
              )}
              {side === better && why !== '' && <span className={classes.better}> {why}</span>}
            </>
          }
        />
      ))}
    </div>
  );
}
