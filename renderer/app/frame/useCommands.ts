import { notifications } from '@mantine/notifications';
import {
  IconAdjustmentsHorizontal,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDatabaseExport,
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconLock,
  IconMoon,
  IconSun,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../api/calls.ts';
import { thrownText } from '../../api/errorText.ts';
import { setAppearance } from '../appearance.ts';
import { lockNow } from '../locking.ts';
import { paths } from '../paths.ts';
import type { Undo } from './useUndo.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly Icon: typeof IconLock;
  readonly run: () => void;
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every typed word begins a word of the command. */
export function matches(command: Command, query: string): boolean {
  const words = plain(command.label).split(/[\s:,]+/);
  return plain(query)
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

export function useCommands(undo: Undo, onHelp: () => void): Command[] {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const backup = useChange('vault.backup');
  const go = (path: string) => () => void navigate(path);
  const backUp = (): void =>
    backup.mutate(
      {},
      {
        onSuccess: () => notifications.show({ message: t('shell.spotlight.backedUp') }),
        onError: (error) => notifications.show({ color: 'red', message: thrownText(t, error) }),
      },
    );
  const { undoText, redoText } = undo;
  const german = i18n.language === 'de';
  return [
    { id: 'new', label: t('shell.spotlight.newPerson'), Icon: IconUserPlus, run: go(paths.newPerson()) },
    ...(undoText === null
      ? []
      : [
          {
            id: 'undo',
            label: t('shell.undoWhat', { what: undoText }),
            Icon: IconArrowBackUp,
            run: () => void undo.undo(),
          },
        ]),
    ...(redoText === null
      ? []
      : [
          {
            id: 'redo',
            label: t('shell.redoWhat', { what: redoText }),
            Icon: IconArrowForwardUp,
            run: () => void undo.redo(),
          },
        ]),
    { id: 'people', label: t('common.toPeople'), Icon: IconUsers, run: go(paths.people()) },
    { id: 'lock', label: t('shell.spotlight.lock'), Icon: IconLock, run: () => void lockNow() },
    { id: 'backup', label: t('shell.spotlight.backup'), Icon: IconDatabaseExport, run: backUp },
    {
      id: 'settings',
      label: t('shell.spotlight.settings'),
      Icon: IconAdjustmentsHorizontal,
      run: go(paths.settings()),
    },
    {
      id: 'light',
      label: t('shell.spotlight.light'),
      Icon: IconSun,
      run: () => setAppearance({ scheme: 'light' }),
    },
    {
      id: 'dark',
      label: t('shell.spotlight.dark'),
      Icon: IconMoon,
      run: () => setAppearance({ scheme: 'dark' }),
    },
    {
      id: 'system',
      label: t('shell.spotlight.system'),
      Icon: IconDeviceDesktop,
      run: () => setAppearance({ scheme: 'auto' }),
    },
    {
      id: 'language',
      label: t(german ? 'shell.spotlight.english' : 'shell.spotlight.german'),
      Icon: IconLanguage,
      run: () => setAppearance({ language: german ? 'en' : 'de' }),
    },
    { id: 'help', label: t('shell.spotlight.help'), Icon: IconKeyboard, run: onHelp },
  ];
}
