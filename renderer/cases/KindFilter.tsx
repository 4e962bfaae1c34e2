import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { entryKinds, type TimelineEntry } from '#shared/cases/case.ts';
import classes from './timeline.module.css';

export type Kind = TimelineEntry['kind'];
interface Props {
  /** Of all the file has, also of what is not loaded yet. */
  readonly kinds: readonly Kind[];
  readonly chosen: ReadonlySet<Kind>;
  onChange(chosen: ReadonlySet<Kind>): void;
  readonly shown: number;
  readonly total: number;
}

/** Which kinds of entries are to be read. Says how many of how many, always. */
export function KindFilter({ kinds, chosen, onChange, shown, total }: Props) {
  const { t } = useTranslation();
  const present = entryKinds.filter((kind) => chosen.has(kind) || kinds.includes(kind));
  const toggle = (kind: Kind): void => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <fieldset className={classes.filter} aria-label={t('cases.filter')}>
      {present.length > 1 &&
        present.map((kind) => (
          <Button
            key={kind}
            size="compact-sm"
            radius="xl"
            variant={chosen.has(kind) ? 'light' : 'default'}
            aria-pressed={chosen.has(kind)}
            leftSection={chosen.has(kind) ? <IconCheck size={14} aria-hidden /> : undefined}
            onClick={() => toggle(kind)}
          >
            {t(`cases.kinds.${kind}`)}
          </Button>
        ))}
      <span className={classes.counted} role="status">
        {chosen.size > 0
          ? t('cases.countedFiltered', { shown, total })
          : t('cases.counted', { shown, total })}
      </span>
      {chosen.size > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(new Set())}>
          {t('cases.showAll')}
        </Button>
      )}
    </fieldset>
  );
}
