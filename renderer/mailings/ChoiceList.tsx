import { Button, Checkbox, Group, Switch, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/clients/personName.ts';
import classes from './mailings.module.css';
import type { Choice, Choosable } from './useChosen.ts';

interface Named extends Choosable {
  readonly familyName: string;
  readonly givenNames: string;
}

interface Props<R extends Named> {
  readonly rows: readonly R[];
  readonly choice: Choice;
  readonly label: string;
  chosenText(count: number): string;
  readonly foundText: string;
  readonly onlyExcludedText: string;
  /** What is told of those excluded. */
  excludedText(rows: readonly R[]): string;
  /** The three cells behind the name. */
  cells(row: R): ReactNode;
}

const rowHeight = 40;

/** Those found, to be ticked; what is excluded is told with the reason. */
export function ChoiceList<R extends Named>(props: Props<R>) {
  const { t } = useTranslation();
  const [onlyExcluded, setOnlyExcluded] = useState(false);
  const { rows, choice } = props;
  const excluded = rows.filter((row) => row.excluded !== null);
  return (
    <>
      <Group gap="xs" mt="md" mb="xs">
        <Button size="compact-sm" variant="default" onClick={() => choice.setAll(true)}>
          {t('mailings.all')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => choice.setAll(false)}>
          {t('mailings.noneChosen')}
        </Button>
        <Text role="status" fw={600}>
          {props.chosenText(rows.filter(choice.isChosen).length)}
        </Text>
        <Text c="dimmed">{props.foundText}</Text>
        {excluded.length > 0 && (
          <Switch
            label={props.onlyExcludedText}
            checked={onlyExcluded}
            onChange={(event) => setOnlyExcluded(event.currentTarget.checked)}
          />
        )}
      </Group>
      {excluded.length > 0 && <Text className={classes.warn}>{props.excludedText(excluded)}</Text>}
      <Rows {...props} rows={onlyExcluded && excluded.length > 0 ? excluded : rows} />
    </>
  );
}

function Rows<R extends Named>({ rows, choice, label, cells }: Props<R>) {
  const frame = useRef<HTMLUListElement>(null);
  const seen = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = seen.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = seen.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <ul ref={frame} className={classes.people} aria-label={label}>
      <li aria-hidden className={classes.space} style={{ height: before }} />
      {items.map(({ index }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li key={row.id} className={classes.person} aria-setsize={rows.length} aria-posinset={index + 1}>
            <Checkbox
              checked={choice.isChosen(row)}
              disabled={row.excluded !== null}
              onChange={() => choice.toggle(row.id)}
              label={<bdi>{displayName(row, 'familyFirst')}</bdi>}
            />
            {cells(row)}
          </li>
        );
      })}
      <li aria-hidden className={classes.space} style={{ height: after }} />
    </ul>
  );
}
