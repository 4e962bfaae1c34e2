import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#shared/contract/result.ts';
import { errorText } from '../../api/errorText.ts';
import { announce } from '../announce.tsx';
import { Warnings } from '../Warnings.tsx';
import type { Phase } from './autosave.ts';
import classes from './fields.module.css';

const words = {
  idle: null,
  waiting: null,
  refused: 'fields.notSaved',
  saving: 'common.saving',
  saved: 'common.saved',
  held: 'fields.held',
  failed: 'fields.notSaved',
} as const satisfies Record<Phase, string | null>;

interface Props {
  readonly phase: Phase;
  readonly error?: AppError | null;
  readonly wide?: boolean | undefined;
  /** What was understood of what is typed; stands where the state stands. */
  readonly understood?: string | null;
  readonly warnings?: readonly string[] | undefined;
  readonly children: ReactNode;
}

/** A field with its quiet state at the end of the label's line: „wird gespeichert …“, „gespeichert“. */
export function FieldBox(props: Props) {
  const { phase, error = null, wide = false, understood = null, warnings = [], children } = props;
  const { t } = useTranslation();
  const word = words[phase];
  const sentence = error === null ? null : errorText(t, error);
  useEffect(() => {
    if (phase === 'saved') announce(t('common.saved'));
    else if (sentence !== null) announce(sentence);
  }, [phase, sentence, t]);
  const shown = understood !== null && error === null ? understood : word === null ? '' : t(word);
  return (
    <div className={classes.field} data-wide={wide || undefined}>
      {children}
      <Warnings sentences={warnings} />
      <span className={classes.mark} data-phase={phase} aria-hidden="true">
        {shown}
      </span>
    </div>
  );
}
