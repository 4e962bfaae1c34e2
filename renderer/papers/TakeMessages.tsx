import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './papers.module.css';
import type { TakeScans } from './useTakeScans.ts';

/** What became of each file, as it happens; refusals are read out at once. */
export function TakeMessages({ take: { told, busy } }: { readonly take: TakeScans }) {
  const { t } = useTranslation();
  const refused = told.filter(({ wrong }) => wrong);
  const taken = told.filter(({ wrong }) => !wrong);
  return (
    <>
      <div role="alert">
        {refused.length > 0 && (
          <ul className={classes.told} data-wrong>
            {refused.map(({ key, text }) => (
              <li key={key}>
                <IconAlertTriangle size={16} aria-hidden className={classes.toldIcon} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div role="status">
        {taken.length > 0 && (
          <ul className={classes.told}>
            {taken.map(({ key, text }) => (
              <li key={key}>
                <IconCircleCheck size={16} aria-hidden className={classes.toldIcon} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
        {busy && (
          <p className={classes.busy}>
            <Loader size="xs" aria-hidden /> {t('papers.scan.taking')}
          </p>
        )}
      </div>
    </>
  );
}
