import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lackingIn } from '#shared/assessment/compare.ts';
import classes from './assessment.module.css';

interface Props {
  /** Of the released version. */
  readonly schemaVersion: number;
  /** The way to a whole one. */
  readonly anew: ReactNode;
}

/** Of a version from before the program kept everything: what it does not know. */
export function Lacking({ schemaVersion, anew }: Props) {
  const { t } = useTranslation();
  const lacking = lackingIn(schemaVersion);
  if (lacking.length === 0) return null;
  const what = lacking.map((part) => t(`assessment.kept.${part}`)).join(', ');
  return (
    <span className={classes.lacking}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {t('assessment.lacking', { what })} {anew}
      </span>
    </span>
  );
}
