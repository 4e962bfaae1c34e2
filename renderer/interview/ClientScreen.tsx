import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './interview.module.css';
import { type Look, LookContext } from './look.ts';
import { ScreenWord } from './SaidText.tsx';
import { ScreenTools } from './ScreenTools.tsx';

interface Props {
  readonly look: Look;
  /** Which part is in sight: each begins at its top, and is read out from there. */
  readonly at: string;
  onLeave(): void;
  readonly children: ReactNode;
}

/**
 * The screen turned round: one thing, no name, no way into the office's pages but the counsellor's. It stands
 * outside the frame, so that neither its keys nor its undo reach it.
 */
export function ClientScreen({ look, at, onLeave, children }: Props) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const { language, size, turned } = look;
  useEffect(() => {
    document.title = t('common.appName');
    notifications.clean();
  }, [t]);
  useEffect(() => {
    const heading = at === '' ? null : main.current?.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
    main.current?.parentElement?.scrollTo(0, 0);
  }, [at]);
  return (
    <LookContext value={look}>
      <div
        className={classes.screen}
        lang={language.locale}
        dir={language.direction}
        data-size={size}
        data-turned={turned}
        data-script={language.script}
      >
        <ScreenTools onLeave={onLeave} />
        <main className={classes.main} ref={main}>
          <p className={classes.instead}>
            <ScreenWord word="inGerman" />
          </p>
          {children}
        </main>
      </div>
    </LookContext>
  );
}
