import { useTranslation } from 'react-i18next';
import type { Matter } from '#shared/privacy/consent.ts';
import { recipientName } from '#shared/privacy/matters.ts';
import { useCatalogs } from '../api/catalogs.tsx';

/** What is decided about, in the window's language. */
export function useMatterName(): (matter: Matter, length: 'name' | 'short') => string {
  const { t } = useTranslation();
  const { authorities } = useCatalogs();
  return (matter, length) =>
    t(`privacy.purposes.${matter.purpose}.${length}`, { recipient: recipientName(matter, authorities) });
}
