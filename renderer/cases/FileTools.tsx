import { Button } from '@mantine/core';
import { IconHistory, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addDays } from '#shared/dates/dayMath.ts';
import { paths } from '../app/paths.ts';
import { today } from '../ui/today.ts';
import classes from './timeline.module.css';

/** What can be done with the file as a whole: look at it as it was, take it to paper. */
export function FileTools({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.tools}>
      <Button
        component={Link}
        to={paths.personOn(clientId, addDays(today(), -1))}
        size="compact-md"
        variant="subtle"
        leftSection={<IconHistory size={18} aria-hidden />}
      >
        {t('caseFile.toDay')}
      </Button>
      <Button
        component={Link}
        to={paths.printFile(clientId)}
        size="compact-md"
        variant="subtle"
        leftSection={<IconPrinter size={18} aria-hidden />}
      >
        {t('caseFile.print')}
      </Button>
    </div>
  );
}
