import { Anchor, Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PaperFields as Fields, Paper, PaperType } from '#shared/papers/paper.ts';
import type { Profile } from '#shared/profile/profile.ts';
import { useChange } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Fold } from '../ui/Fold.tsx';
import { usePaperName } from '../ui/usePaperName.ts';
import { PaperFields } from './PaperFields.tsx';
import { PaperLine } from './PaperLine.tsx';
import { PaperScans } from './PaperScans.tsx';
import classes from './papers.module.css';
import { useFileDrop } from './useFileDrop.ts';
import { usePaperSource } from './usePaperSource.ts';
import type { TakeScans } from './useTakeScans.ts';

interface Props {
  readonly clientId: string;
  /** Undefined: a new one. */
  readonly paper: Paper | undefined;
  readonly profile: Profile;
  readonly used: readonly string[];
  readonly open: boolean;
  readonly take: TakeScans;
  presets(type: PaperType): Partial<Fields>;
  onOpen(open: boolean): void;
  onCreated(id: string): void;
}

/** One paper: a line to read, and under it, when open, its facts and its scans. Files can be dropped on it. */
export function PaperCard(props: Props) {
  const { clientId, paper, profile, used, open, take, presets, onOpen, onCreated } = props;
  const { t } = useTranslation();
  const name = usePaperName();
  const card = useRef<HTMLLIElement>(null);
  const remove = useChange('papers.remove');
  const source = usePaperSource({ clientId, paper, presets, created: onCreated });
  const over = useFileDrop(card, (dropped) => void take.drop(dropped, paper ?? null));
  const fresh = paper === undefined;
  useEffect(() => {
    if (fresh) card.current?.querySelector<HTMLElement>('select')?.focus();
  }, [fresh]);
  return (
    <li ref={card} className={classes.card} data-over={over || undefined}>
      <Fold
        line={paper && <PaperLine paper={paper} used={used} />}
        beside={
          paper &&
          paper.scans.length > 0 && (
            <Anchor
              component={Link}
              to={paths.paper(paper.id)}
              size="sm"
              aria-label={t('papers.showNamed', { name: name.of(paper) })}
            >
              {t('papers.show')}
            </Anchor>
          )
        }
        open={open}
        onOpen={onOpen}
      >
        <PaperFields of={source} profile={profile} scans={paper?.scans.length ?? 0} />
        {paper && <PaperScans paper={paper} take={take} />}
        <ErrorAlert error={remove.error} />
        <div className={classes.end}>
          <Button size="compact-sm" variant="default" onClick={() => onOpen(false)}>
            {t('papers.done')}
          </Button>
          {paper && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate({ id: paper.id }, { onSuccess: () => onOpen(false) })}
            >
              {t('papers.remove')}
            </Button>
          )}
          {paper && paper.scans.length > 0 && <span className={classes.soft}>{t('papers.removeHelp')}</span>}
        </div>
      </Fold>
    </li>
  );
}
