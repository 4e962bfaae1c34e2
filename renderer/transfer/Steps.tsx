import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './transfer.module.css';
import { type StepName, stepNames } from './useImport.ts';

/** Where one is. Takes the focus when the step changes, so that reading goes on at its beginning. */
export function Steps({ now }: { readonly now: StepName }) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(now);
  useEffect(() => {
    if (shown.current === now) return;
    shown.current = now;
    list.current?.focus({ preventScroll: true });
    list.current?.closest('main')?.scrollTo({ top: 0 });
  }, [now]);
  const at = stepNames.indexOf(now);
  return (
    <ol ref={list} className={classes.steps} aria-label={t('transfer.steps.label')} tabIndex={-1}>
      {stepNames.map((name, nth) => (
        <li key={name} className={classes.step} aria-current={name === now ? 'step' : undefined}>
          <span className={classes.stepNumber} aria-hidden="true">
            {nth < at ? <IconCheck size={14} /> : nth + 1}
          </span>
          {t(`transfer.steps.${name}`)}
          {nth < at && <span className="out-of-sight">, {t('transfer.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
