import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Marked } from '../ui/Marked.tsx';
import classes from './timeline.module.css';

/** What only who reads it now has written and sees; says so. */
export function OwnNote({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.own}>
      <span className={classes.ownMark}>
        <IconLock size={14} aria-hidden /> {t('caseFile.ownMark')}
      </span>
      <p className={classes.ownText} dir="auto">
        <Marked text={text} />
      </p>
    </div>
  );
}
