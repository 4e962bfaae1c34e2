import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { validOn } from '#shared/catalogs/datedRow.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './catalogs.module.css';

interface Props {
  readonly entry: Entry;
  onEdit(version: OwnRow): void;
}

/** Several versions follow each other in time; on a day without one of theirs, ours holds. */
export function Versions({ entry: { catalog, code, versions }, onEdit }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const revert = useChange('catalogs.revert');
  const date = (day: string | null): string =>
    day === null ? '' : formatPartialDate(day, language, 'short');
  const time = ({ validFrom, validTo }: OwnRow): string => {
    const values = { from: date(validFrom), to: date(validTo) };
    if (validFrom === null && validTo === null) return t('catalogs.version.always');
    if (validFrom === null) return t('catalogs.version.until', values);
    return t(validTo === null ? 'catalogs.version.since' : 'catalogs.version.between', values);
  };
  // The one in force stands first.
  const inForce = versions.find((version) => validOn(version, today()));
  return (
    <Section title={t('catalogs.versions')}>
      <ul className={classes.versions}>
        {versions.map((version) => (
          <li key={version.id}>
            <span>
              {t('catalogs.version.theirs')}, {time(version)}
            </span>
            {version === inForce && (
              <Badge tt="none" size="sm" variant="light">
                {t('catalogs.version.inForce')}
              </Badge>
            )}
            <Button size="compact-sm" variant="subtle" onClick={() => onEdit(version)}>
              {t('catalogs.version.edit')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              loading={revert.isPending && revert.variables.id === version.id}
              onClick={() => revert.mutate({ catalog, code, id: version.id })}
            >
              {t('catalogs.version.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <ErrorAlert error={revert.error} />
    </Section>
  );
}
