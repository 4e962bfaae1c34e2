import { Button, Checkbox, Group, Switch, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseStatusNames } from '#shared/cases/codes.ts';
import { displayName } from '#shared/clients/personName.ts';
import type { MailingPerson } from '#shared/mailings/mailing.ts';
import { exclusions } from '#shared/mailings/mayGet.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './mailings.module.css';

interface Props {
  readonly total: number;
  readonly people: readonly MailingPerson[];
  isChosen(person: MailingPerson): boolean;
  onToggle(id: string): void;
  onAll(all: boolean): void;
}

const rowHeight = 40;

/** Those found, to be ticked; who gets none is told with the reason. */
export function PeopleChoice({ total, people, isChosen, onToggle, onAll }: Props) {
  const { t } = useTranslation();
  const [onlyExcluded, setOnlyExcluded] = useState(false);
  const excluded = people.filter((person) => person.excluded !== null);
  const shown = onlyExcluded ? excluded : people;
  const count = people.filter(isChosen).length;
  if (people.length === 0)
    return <EmptyState title={t('mailings.emptyTitle')} text={t('mailings.emptyText')} />;
  return (
    <>
      <Group gap="xs" mt="md" mb="xs">
        <Button size="compact-sm" variant="default" onClick={() => onAll(true)}>
          {t('mailings.all')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onAll(false)}>
          {t('mailings.noneChosen')}
        </Button>
        <Text role="status" fw={600}>
          {t('mailings.chosen', { count })}
        </Text>
        <Text c="dimmed">{t('mailings.found', { count: total })}</Text>
        {excluded.length > 0 && (
          <Switch
            label={t('mailings.onlyExcluded')}
            checked={onlyExcluded}
            onChange={(event) => setOnlyExcluded(event.currentTarget.checked)}
          />
        )}
      </Group>
      <Excluded people={excluded} />
      {total > people.length && (
        <Text className={classes.warn}>{t('mailings.moreThanShown', { shown: people.length, total })}</Text>
      )}
      <Rows people={shown} isChosen={isChosen} onToggle={onToggle} />
    </>
  );
}

/** How many get none, and why. */
function Excluded({ people }: { readonly people: readonly MailingPerson[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  const parts = exclusions.flatMap((code) => {
    const count = people.filter(({ excluded }) => excluded === code).length;
    return count === 0 ? [] : [t('mailings.excludedPart', { count, why: t(`mailings.why.${code}`) })];
  });
  return (
    <Text className={classes.warn}>
      {t('mailings.excluded', { count: people.length })} {parts.join('; ')}
    </Text>
  );
}

function Rows({ people, isChosen, onToggle }: Pick<Props, 'people' | 'isChosen' | 'onToggle'>) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const frame = useRef<HTMLUListElement>(null);
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <ul ref={frame} className={classes.people} aria-label={t('mailings.list')}>
      <li aria-hidden className={classes.space} style={{ height: before }} />
      {items.map(({ index }) => {
        const person = people[index];
        if (!person) return null;
        const { id, number, town, status, excluded } = person;
        return (
          <li key={id} className={classes.person} aria-setsize={people.length} aria-posinset={index + 1}>
            <Checkbox
              checked={isChosen(person)}
              disabled={excluded !== null}
              onChange={() => onToggle(id)}
              label={<bdi>{displayName(person, 'familyFirst')}</bdi>}
            />
            <span className={classes.soft}>{number}</span>
            <span className={classes.soft}>{town}</span>
            <span className={excluded === null ? classes.soft : classes.why}>
              {excluded === null
                ? status === null
                  ? ''
                  : caseStatusNames[status][language]
                : t(`mailings.why.${excluded}`)}
            </span>
          </li>
        );
      })}
      <li aria-hidden className={classes.space} style={{ height: after }} />
    </ul>
  );
}
