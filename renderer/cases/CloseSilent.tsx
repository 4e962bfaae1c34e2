import { Box, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SilentRow } from '#shared/cases/ahead.ts';
import { displayName } from '#shared/clients/personName.ts';
import { addMonths } from '#shared/dates/dayMath.ts';
import { errorText } from '../api/errorText.ts';
import { Foreign } from '../ui/PersonName.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ClosingFields, readClosing, typedClosing } from './ClosingFields.tsx';
import classes from './today.module.css';
import { type CloseMany, type Fate, useCloseMany } from './useCloseMany.ts';

interface Props {
  readonly rows: readonly SilentRow[];
  onClose(): void;
}

/** Shows whom it is about, closes them one after the other, and lets each be taken back. */
export function CloseSilent({ rows, onClose }: Props) {
  const { t } = useTranslation();
  const many = useCloseMany(rows);
  const running = many.phase === 'running';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('caseWork.closeManyTitle')}
      size="lg"
      withCloseButton={!running}
      closeOnClickOutside={many.phase === 'asking'}
      closeOnEscape={!running}
    >
      {many.phase === 'asking' && <Asking rows={rows} onClose={onClose} onStart={many.start} />}
      {running && <Running rows={rows} many={many} />}
      {many.phase === 'over' && <Over rows={rows} many={many} onClose={onClose} />}
    </Modal>
  );
}

function Asking({ rows, onClose, onStart }: Props & { readonly onStart: CloseMany['start'] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [typed, setTyped] = useState(() => typedClosing(language, null, 'noContact'));
  const read = readClosing(typed);
  // „kein Kontakt mehr“ is meant from six months on (domain 1.5).
  const early = rows.filter(({ lastOn }) => addMonths(lastOn, 6) > today()).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (read) void onStart(read);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text fw={600}>{t('caseWork.preview', { count: rows.length })}</Text>
        <Names
          rows={rows}
          note={({ openFollowUps }) =>
            openFollowUps > 0 ? t('caseWork.keepsFollowUps', { count: openFollowUps }) : ''
          }
        />
        <ClosingFields value={typed} onChange={setTyped} />
        {typed.reason === 'noContact' && early > 0 && (
          <Text size="sm">{t('caseWork.notYetSilent', { count: early })}</Text>
        )}
        <Text size="sm" c="dimmed">
          {t('caseWork.closeText')}
        </Text>
        <Group>
          <Button type="submit" disabled={read === null}>
            {t('caseWork.closeButton')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface NamesProps {
  readonly rows: readonly SilentRow[];
  note(row: SilentRow): string;
  action?(row: SilentRow): ReactNode;
}

function Names({ rows, note, action }: NamesProps) {
  const { t } = useTranslation();
  return (
    <Box component="section" className={classes.names} tabIndex={0} aria-label={t('caseWork.silent')}>
      <ul>
        {rows.map((row) => (
          <li key={row.clientId}>
            <span>
              <Foreign text={displayName(row, 'familyFirst')} />{' '}
              <span className={classes.number}>{row.number}</span>{' '}
              <span className={classes.soft}>{note(row) !== '' && `· ${note(row)}`}</span>
            </span>
            {action?.(row)}
          </li>
        ))}
      </ul>
    </Box>
  );
}

function Running({ rows, many }: { readonly rows: readonly SilentRow[]; readonly many: CloseMany }) {
  const { t } = useTranslation();
  const done = many.fates.size;
  const label = t('caseWork.closing', { done, total: rows.length });
  return (
    <Stack gap="sm">
      <Text role="status">{label}</Text>
      <Progress value={(100 * done) / rows.length} aria-label={label} transitionDuration={0} />
      <Group>
        <Button variant="default" onClick={many.stop}>
          {t('caseWork.stop')}
        </Button>
      </Group>
    </Stack>
  );
}

function Over({ rows, many, onClose }: Props & { readonly many: CloseMany }) {
  const { t } = useTranslation();
  const { fates } = many;
  const words = (fate: Fate | undefined): string => {
    if (fate === undefined || fate === 'closed') return '';
    if (fate === 'takenBack') return t('caseWork.takenBack');
    return fate === 'changedSince' ? t('caseWork.cannotTakeBack') : errorText(t, fate);
  };
  const closed = [...fates.values()].filter((fate) => fate === 'closed').length;
  return (
    <Stack gap="sm">
      <Text role="status" fw={600}>
        {t('caseWork.closedCount', { count: closed })}
      </Text>
      {fates.size < rows.length && <Text>{t('caseWork.stoppedText')}</Text>}
      <Names
        rows={rows.filter(({ clientId }) => fates.has(clientId))}
        note={({ clientId }) => words(fates.get(clientId))}
        action={(row) =>
          fates.get(row.clientId) === 'closed' && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('caseWork.takeBackNamed', { name: displayName(row, 'familyFirst') })}
              onClick={() => void many.takeBack(row.clientId)}
            >
              {t('caseWork.takeBack')}
            </Button>
          )
        }
      />
      <Group>
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
        {(closed > 1 || many.takingBack) && (
          <Button variant="subtle" loading={many.takingBack} onClick={() => void many.takeAllBack()}>
            {t('caseWork.takeAllBack')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
