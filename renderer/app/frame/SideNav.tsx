import {
  IconAdjustmentsHorizontal,
  IconBook2,
  IconHourglass,
  IconSunrise,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { homes, pageAt } from '../pages.ts';
import { beginning } from '../trails.ts';

/** The rooms of the office; later rooms add a line. */
const rooms = [
  { room: 'today', text: 'shell.today', Icon: IconSunrise },
  { room: 'people', text: 'shell.people', Icon: IconUsers },
  { room: 'procedures', text: 'procedure.title', Icon: IconHourglass },
  { room: 'catalogs', text: 'catalogs.title', Icon: IconBook2 },
  { room: 'settings', text: 'shell.settings', Icon: IconAdjustmentsHorizontal },
] as const;

/** Marks the room the page belongs to, whatever its address. */
export function SideNav() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const here = pageAt(pathname).room;
  return (
    <nav className="frame-nav" aria-label={t('shell.navigation')}>
      {rooms.map(({ room, text, Icon }) => (
        <Link
          key={room}
          to={homes[room]}
          state={beginning}
          className={room === here ? 'frame-room active' : 'frame-room'}
          title={t(text)}
          aria-current={room !== here ? undefined : pathname === homes[room] ? 'page' : 'true'}
        >
          <Icon size={20} stroke={1.6} aria-hidden="true" />
          <span>{t(text)}</span>
        </Link>
      ))}
    </nav>
  );
}
