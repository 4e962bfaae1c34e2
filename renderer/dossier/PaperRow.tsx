import { Anchor, Badge, Button } from '@mantine/core';
import { IconCircleCheck, IconHandStop, IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { DossierPaper } from '#shared/dossier/calls.ts';
import type { PaperKind } from '#shared/dossier/kinds.ts';
import type { Leave } from '#shared/privacy/guard.ts';
import { recipientName } from '#shared/privacy/matters.ts';
import { useChange } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './dossier.module.css';
import { HeldNote } from './HeldNote.tsx';
import { PaperChecks } from './PaperChecks.tsx';
import { useDossierPaperName } from './useDossierPaperName.ts';

const icons = { held: IconHandStop, ready: IconCircleCheck, handed: IconHeartHandshake } as const;

interface Props {
  readonly clientId: string;
  readonly paper: DossierPaper;
  readonly leave: Leave;
}

/** One paper of the set: what it is, for whom, how far. */
export function PaperRow({ clientId, paper: { info, stale, checks }, leave }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const nameOf = useDossierPaperName();
  const { authorities } = useCatalogs();
  const hand = useChange('letters.setHanded');
  const state = info.handedOn !== null ? 'handed' : leave.allowed ? 'ready' : 'held';
  const Icon = icons[state];
  const recipient = { authority: info.authority, body: info.body };
  const name = recipientName(recipient, authorities);
  const kind = info.kind as PaperKind;
  // A release names its recipient in the subject of the sheet; the others in their own address.
  const title = kind === 'release' ? info.subject : nameOf({ kind, name: kind === 'cover' ? '' : name });
  const deeds = { handed: 'dossier.unhand', held: 'privacy.guard.hand', ready: 'dossier.hand' } as const;
  const deed = t(deeds[state]);
  const set = (handed: boolean): void => hand.mutate({ id: info.id, handed });
  return (
    <li className={classes.row} data-state={state}>
      <Icon size={18} aria-hidden className={classes.rowIcon} />
      <div className={classes.rowText}>
        <Anchor component={Link} to={paths.letter(info.id)}>
          {title}
        </Anchor>
        {stale && (
          <Badge tt="none" size="sm" variant="light" color="amber">
            {t('dossier.stale')}
          </Badge>
        )}
        <PaperChecks checks={checks} />
        {state === 'held' && <HeldNote clientId={clientId} item={{ recipient, name, leave }} />}
        <ErrorAlert error={hand.error} />
      </div>
      <span className={classes.state}>
        {info.sentOn === null
          ? t(`dossier.states.${state}`, {
              date: info.handedOn === null ? '' : formatPartialDate(info.handedOn, language, 'short'),
            })
          : t('letterDesk.sentOn', { date: formatPartialDate(info.sentOn, language, 'short') })}
      </span>
      {info.sentOn === null && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={hand.isPending}
          aria-label={t('dossier.paperFor', { paper: deed, name: title })}
          onClick={() => set(state !== 'handed')}
        >
          {deed}
        </Button>
      )}
    </li>
  );
}
