import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useMatches } from 'react-router';
import type { RouteHandle } from '../routes.tsx';

/** Names the window after its page; returns the page's address, to tell pages apart. */
export function useWindowTitle(): string {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const handle = useMatches().at(-1)?.handle as RouteHandle | undefined;
  const title = handle ? t(handle.title) : '';
  useEffect(() => {
    document.title = title ? `${title} – ${t('common.appName')}` : t('common.appName');
  }, [title, t]);
  return pathname;
}
