import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconRotateClockwise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { line } from '#shared/contract/fields.ts';
import type { Scan } from '#shared/papers/paper.ts';
import { useChange } from '../api/calls.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import classes from './scan.module.css';
import type { ScanDeeds } from './useScanDeeds.ts';
import { useSize } from './useSize.ts';

interface Props {
  readonly scan: Scan;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  /** The one being looked at: its tools are here. */
  readonly current: boolean;
  readonly deeds: ScanDeeds;
  onChoose(): void;
}

const shape = { title: line(200) };

/** One scan in the list of its paper: what it shows, its place, and what can be done with it. */
export function ScanItem({ scan, name, index, count, current, deeds, onChoose }: Props) {
  const { t } = useTranslation();
  const size = useSize();
  const update = useChange('papers.updateScan');
  const of: FieldSource<Pick<Scan, 'title'>> = {
    key: `scan-${scan.id}`,
    values: scan,
    shape,
    save: (patch) => asOutcome(update.mutateAsync({ id: scan.id, patch })),
  };
  const there = scan.erasedOn === null;
  return (
    <li className={classes.item} data-current={current || undefined}>
      <UnstyledButton className={classes.choose} aria-current={current} onClick={onChoose}>
        <span className={classes.number}>{index + 1}</span>
        <span className={classes.words}>
          <bdi className={classes.name}>{name}</bdi>
          <span className={classes.soft}>
            {there
              ? t('papers.scan.size', { format: scan.format.toUpperCase(), size: size(scan.size) })
              : t('papers.scan.erasedTitle')}
          </span>
        </span>
      </UnstyledButton>
      {current && (
        <div className={classes.tools}>
          <TextField of={of} name="title" label={t('papers.scan.pageTitle')} />
          <div className={classes.icons}>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('papers.scan.turnNamed', { name })}
              aria-keyshortcuts="Alt+R"
              title={t('papers.scan.turn')}
              onClick={() => deeds.turn(scan)}
            >
              <IconRotateClockwise size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('papers.scan.upNamed', { name })}
              title={t('papers.scan.up')}
              aria-disabled={index === 0}
              onClick={() => index > 0 && deeds.move(scan, index - 1)}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('papers.scan.downNamed', { name })}
              title={t('papers.scan.down')}
              aria-disabled={index === count - 1}
              onClick={() => index < count - 1 && deeds.move(scan, index + 1)}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
          </div>
          <div className={classes.buttons}>
            {there && (
              <>
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={deeds.printing}
                  onClick={() => deeds.print(scan)}
                >
                  {t('papers.scan.print')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => deeds.askSave(scan)}>
                  {t('papers.scan.save')}
                </Button>
              </>
            )}
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => deeds.remove(scan)}>
              {t('papers.scan.remove')}
            </Button>
            {there && (
              <Button size="compact-sm" variant="subtle" color="red" onClick={() => deeds.askErase(scan)}>
                {t('papers.scan.erase')}
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
