import {
  IconAdjustmentsHorizontal,
  IconBook2,
  IconHourglass,
  IconSunrise,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { paths } from '../paths.ts';

/** The rooms of the office; later rooms add a line. */
const rooms = [
  { to: paths.today(), text: 'shell.today', Icon: IconSunrise },
  { to: paths.people(), text: 'shell.people', Icon: IconUsers },
  { to: paths.procedures(), text: 'procedure.title', Icon: IconHourglass },
  { to: paths.catalogs(), text: 'catalogs.title', Icon: IconBook2 },
  { to: paths.settings(), text: 'shell.settings', Icon: IconAdjustmentsHorizontal },
] as const;

export function SideNav() {
  const { t } = useTranslation();
  return (
    <nav className="frame-nav" aria-label={t('shell.navigation')}>
      {rooms.map(({ to, text, Icon }) => (
        <NavLink key={to} to={to} className="frame-room" title={t(text)}>
          <Icon size={20} stroke={1.6} aria-hidden="true" />
          <span>{t(text)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
