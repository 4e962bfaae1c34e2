import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useMeasureName } from '../ui/useMeasureName.ts';
import classes from './recommendations.module.css';
import { useStart } from './useStart.ts';

/** What was recommended for a person, and the way to a new recommendation. */
export function RecommendationsSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const measureName = useMeasureName();
  const list = useRead('recommendations.list', { clientId });
  const { start, pending, error } = useStart(clientId);
  const all = list.data?.recommendations ?? [];
  return (
    <Section
      title={t('recommendations.sectionTitle')}
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          loading={pending}
          onClick={() => void start(null)}
        >
          {t('recommendations.start')}
        </Button>
      }
    >
      <ErrorAlert error={list.error ?? error} />
      {list.data && all.length === 0 && <p className={classes.soft}>{t('recommendations.none')}</p>}
      <ul className={classes.rows}>
        {all.map(({ id, measure, body, notedOn }) => (
          <li key={id}>
            <Anchor component={Link} to={paths.recommendation(id)}>
              {measure === null
                ? t('recommendations.of', { date: formatPartialDate(notedOn, language, 'short') })
                : measureName(measure, notedOn)}
            </Anchor>
            <span className={classes.soft}>
              {[body, formatPartialDate(notedOn, language, 'short')].filter((part) => part).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
