import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import { stepAt, stepsOf, type Turn } from '#shared/interview/turn.ts';
import { useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { ChooseLanguage, Thanks, Welcome } from './FirstAndLast.tsx';
import classes from './interview.module.css';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ScreenWord } from './SaidText.tsx';
import { ScreenTools } from './ScreenTools.tsx';
import { ScreenContext, useScreen } from './screen.ts';
import { useTurn } from './useTurn.ts';

/**
 * The screen turned round: one question, no name, no way into the office's pages but the counsellor's. It
 * stands outside the frame, so that neither its keys nor its undo reach it.
 */
export function ClientViewPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { turn } = useTurn(id);
  const sheet = useRead('intake.get', { clientId: id });
  useEffect(() => {
    document.title = t('common.appName');
    notifications.clean();
  }, [t]);
  if (turn === null) return <Navigate to={paths.intake(id)} replace />;
  return <Loaded query={sheet}>{(known) => <ScreenOf clientId={id} sheet={known} turn={turn} />}</Loaded>;
}

interface Props {
  readonly clientId: string;
  readonly sheet: IntakeSheet;
  readonly turn: Turn;
}

function ScreenOf({ clientId, sheet, turn }: Props) {
  const navigate = useNavigate();
  const { set } = useTurn(clientId);
  const language = screenLanguageOf(turn.language);
  const { locale, direction } = language;
  const leave = (): void => void flushAll().then(() => navigate(paths.intake(clientId), { replace: true }));
  return (
    <ScreenContext value={{ clientId, language, sheet, turn, set }}>
      <div
        className={classes.screen}
        lang={locale}
        dir={direction}
        data-size={turn.size}
        data-turned={turn.turned}
        data-script={language.script}
      >
        <ScreenTools onLeave={leave} />
        <main className={classes.main}>
          <p className={classes.instead}>
            <ScreenWord word="inGerman" />
          </p>
          <Shown />
        </main>
      </div>
    </ScreenContext>
  );
}

function Shown() {
  const { sheet, turn } = useScreen();
  const main = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Each question begins at its top, and is read out from there.
    const heading = turn.at === '' ? null : main.current?.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    main.current?.parentElement?.scrollTo(0, 0);
  }, [turn.at]);
  const steps = stepsOf(turn, sheet, { special: sheet.special.allowed });
  const step = stepAt(steps, turn.at);
  const part =
    turn.at === 'language' ? (
      <ChooseLanguage />
    ) : turn.at === 'welcome' ? (
      <Welcome steps={steps} />
    ) : step ? (
      <QuestionScreen key={step.key} step={step} steps={steps} />
    ) : (
      <Thanks steps={steps} />
    );
  return <div ref={main}>{part}</div>;
}
