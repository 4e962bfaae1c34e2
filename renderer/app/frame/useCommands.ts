import { notifications } from '@mantine/notifications';
import {
  IconAdjustmentsHorizontal,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowMerge,
  IconBook2,
  IconDatabaseExport,
  IconDeviceDesktop,
  IconHistory,
  IconHourglass,
  IconKeyboard,
  IconLanguage,
  IconLock,
  IconMail,
  IconMessageQuestion,
  IconMoon,
  IconPrinter,
  IconSun,
  IconSunrise,
  IconTableExport,
  IconTableImport,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { catalogNames } from '#shared/catalogs/catalogNames.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { useChange } from '../../api/calls.ts';
import { thrownText } from '../../api/errorText.ts';
import { today } from '../../ui/today.ts';
import { setAppearance } from '../appearance.ts';
import { lockNow } from '../locking.ts';
import { useOpenScope } from '../openPerson.ts';
import { paths } from '../paths.ts';
import { settingsParts, settingsPath, settingsTitles } from '../settingsParts.ts';
import type { Line } from './line.ts';
import type { Undo } from './useUndo.ts';

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every typed word begins a word of the command. */
export function matches(label: string, query: string): boolean {
  const words = plain(label).split(/[\s:,]+/);
  return plain(query)
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

const appearances = [
  ['light', 'shell.spotlight.light', IconSun],
  ['dark', 'shell.spotlight.dark', IconMoon],
  ['auto', 'shell.spotlight.system', IconDeviceDesktop],
] as const;

/** The commands that answer to what is typed; all of them while nothing is. */
export function useCommands(undo: Undo, onHelp: () => void, query: string): readonly Line[] {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const backUp = useBackUp();
  const scope = useOpenScope();
  const clientId = scope !== null && 'clientId' in scope ? scope.clientId : null;
  const german = i18n.language === 'de';
  const goTo = (id: string, label: string, Icon: Line['Icon'], path: string): Line => ({
    id,
    label,
    Icon,
    leads: true,
    run: () => void navigate(path),
  });
  const doing = (id: string, label: string, Icon: Line['Icon'], run: () => void): Line => ({
    id,
    label,
    Icon,
    leads: false,
    run,
  });
  const step = (id: string, what: string | null, Icon: Line['Icon'], run: () => Promise<void>): Line[] =>
    what === null ? [] : [doing(id, what, Icon, () => void run())];
  const { undoText, redoText } = undo;
  const all = [
    goTo('new', t('shell.spotlight.newPerson'), IconUserPlus, paths.newPerson()),
    goTo('newInquiry', t('inquiries.command'), IconMessageQuestion, paths.newInquiry()),
    ...(clientId === null
      ? []
      : [
          goTo('asOf', t('caseFile.toDayTitle'), IconHistory, paths.personOn(clientId, addDays(today(), -1))),
          goTo('print', t('caseFile.print'), IconPrinter, paths.printFile(clientId)),
        ]),
    ...step('undo', undoText && t('shell.undoWhat', { what: undoText }), IconArrowBackUp, undo.undo),
    ...step('redo', redoText && t('shell.redoWhat', { what: redoText }), IconArrowForwardUp, undo.redo),
    goTo('today', t('shell.today'), IconSunrise, paths.today()),
    goTo('inquiries', t('inquiries.title'), IconMessageQuestion, paths.inquiries()),
    goTo('people', t('common.toPeople'), IconUsers, paths.people()),
    goTo('mailing', t('mailings.title'), IconMail, paths.mailing()),
    goTo('duplicates', t('duplicates.title'), IconArrowMerge, paths.duplicates()),
    goTo('procedures', t('procedure.title'), IconHourglass, paths.procedures()),
    goTo('catalogs', t('catalogs.title'), IconBook2, paths.catalogs()),
    // Each by its name, but only for whoever asks: the list of commands is to be read at a glance.
    ...(query === '' ? [] : catalogNames).map((name) =>
      goTo(
        `catalog-${name}`,
        t('catalogs.command', { name: t(`catalogs.names.${name}`) }),
        IconBook2,
        paths.catalog(name),
      ),
    ),
    doing('lock', t('shell.spotlight.lock'), IconLock, () => void lockNow()),
    doing('backup', t('shell.spotlight.backup'), IconDatabaseExport, backUp),
    goTo('import', t('transfer.importTitle'), IconTableImport, paths.importPeople()),
    goTo('export', t('transfer.exportTitle'), IconTableExport, paths.exportAll()),
    goTo('settings', t('shell.spotlight.settings'), IconAdjustmentsHorizontal, paths.settings()),
    ...(query === '' ? [] : settingsParts).map((part) =>
      goTo(
        `settings-${part}`,
        t('shell.spotlight.setting', { name: t(settingsTitles[part]) }),
        IconAdjustmentsHorizontal,
        settingsPath(part),
      ),
    ),
    ...appearances.map(([scheme, label, Icon]) =>
      doing(scheme, t(label), Icon, () => setAppearance({ scheme })),
    ),
    doing('language', t(german ? 'shell.spotlight.english' : 'shell.spotlight.german'), IconLanguage, () =>
      setAppearance({ language: german ? 'en' : 'de' }),
    ),
    doing('help', t('shell.spotlight.help'), IconKeyboard, onHelp),
  ];
  return all.filter(({ label }) => matches(label, query));
}

function useBackUp(): () => void {
  const { t } = useTranslation();
  const backup = useChange('vault.backup');
  return () =>
    void backup.mutateAsync({}).then(
      () => notifications.show({ message: t('shell.spotlight.backedUp') }),
      (error: unknown) => notifications.show({ color: 'red', message: thrownText(t, error) }),
    );
}
