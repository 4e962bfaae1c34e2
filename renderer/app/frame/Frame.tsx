import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { paths } from '../paths.ts';
import { scrollAt } from '../trails.ts';
import { BackupBanner } from './BackupBanner.tsx';
import { CommandSearch } from './CommandSearch.tsx';
import './frame.css';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { RecoveryKeyBanner } from './RecoveryKeyBanner.tsx';
import { SideNav } from './SideNav.tsx';
import { scrollWhenThere } from './scrollWhenThere.ts';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useUndo } from './useUndo.ts';
import { useWindowTitle } from './useWindowTitle.ts';

/** What stands around every page of the open office. Only its main part scrolls. */
export function Frame() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const [searching, setSearching] = useState(false);
  const undo = useUndo();
  const showHelp = (): void => setHelp(true);
  useShortcuts({ undo, showHelp, searching, setSearching });
  const page = useWindowTitle();
  const main = useScroll();
  return (
    <div className="frame">
      <button type="button" className="frame-skip" onClick={focusMain}>
        {t('shell.skip')}
      </button>
      <TopBar undo={undo} onHelp={showHelp} onSearch={() => setSearching(true)} />
      <SideNav />
      <main id="main" ref={main} className="frame-main" tabIndex={-1}>
        <div className="frame-page">
          <RecoveryKeyBanner />
          <BackupBanner />
          <ErrorBoundary key={page} onLeave={() => void navigate(paths.today())}>
            <Outlet />
          </ErrorBoundary>
        </div>
      </main>
      <CommandSearch opened={searching} onClose={() => setSearching(false)} undo={undo} onHelp={showHelp} />
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** Another page begins at its top; one that is come back to, where it was left. */
function useScroll() {
  const main = useRef<HTMLElement>(null);
  const { pathname, key } = useLocation();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.scrollTo(0, 0);
    return main.current ? scrollWhenThere(main.current, scrollAt(key)) : undefined;
  }, [pathname, key]);
  return main;
}

const focusMain = (): void => document.getElementById('main')?.focus();
