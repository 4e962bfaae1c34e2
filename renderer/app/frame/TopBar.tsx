import { ActionIcon, Button, Tooltip, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLock, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useRead } from '../../api/calls.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { lockNow } from '../locking.ts';
import { pageAt } from '../pages.ts';
import { SavedMark } from './SavedMark.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import type { Undo } from './useUndo.ts';

interface Props {
  readonly undo: Undo;
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

export function TopBar({ undo, onHelp, onSearch }: Props) {
  const { t } = useTranslation();
  const searching = pageAt(useLocation().pathname).room === 'search';
  return (
    <section className="frame-top" aria-label={t('shell.tools')}>
      <span className="frame-brand">{t('common.appName')}</span>
      <UnstyledButton
        className={searching ? 'frame-search active' : 'frame-search'}
        aria-current={searching || undefined}
        aria-keyshortcuts="Control+K"
        onClick={onSearch}
      >
        <IconSearch size={16} aria-hidden="true" />
        <span className="frame-search-text">{t('shell.searchHint')}</span>
        <KeyHint keys={[t('shell.keys.ctrl'), 'K']} />
      </UnstyledButton>
      <div className="frame-tools">
        <SavedMark />
        <UndoButtons undo={undo} />
        <Tooltip label={t('shell.help')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.help')} onClick={onHelp}>
            <IconKeyboard size={18} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
        <WhoAndWhere />
        <Button
          className="frame-lock"
          variant="default"
          size="xs"
          leftSection={<IconLock size={16} aria-hidden="true" />}
          aria-keyshortcuts="Control+L"
          onClick={() => void lockNow()}
        >
          {t('shell.lock')}
        </Button>
      </div>
    </section>
  );
}

function WhoAndWhere() {
  const { t } = useTranslation();
  const office = useRead('office.get', {});
  const session = useRead('session.resume', {});
  const me = office.data?.users.find((user) => user.id === session.data?.userId);
  const name = me?.name ?? session.data?.userName ?? '';
  return (
    <div className="frame-who" title={t('shell.loggedInAs', { name })}>
      <span>{office.data?.office.name}</span>
      <span className="frame-counsellor">{name}</span>
    </div>
  );
}
