import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { pageAt } from '../pages.ts';

/** Names the window after its page; returns the page's address, to tell pages apart. */
export function useWindowTitle(): string {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const title = t(pageAt(pathname).title);
  useEffect(() => {
    document.title = `${title} – ${t('common.appName')}`;
  }, [title, t]);
  return pathname;
}
