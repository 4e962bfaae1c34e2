import { Navigate, useNavigate, useParams } from 'react-router';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import { before, stepAt, stepsOf, type Turn } from '#shared/interview/turn.ts';
import { useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { ClientScreen } from './ClientScreen.tsx';
import { ChooseLanguage, Thanks, Welcome } from './FirstAndLast.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ScreenContext } from './screen.ts';
import { useTurn } from './useTurn.ts';

/** Questions of the intake on the screen that was turned round, one at a time. */
export function ClientViewPage() {
  const { id = '' } = useParams();
  const { turn } = useTurn(id);
  const sheet = useRead('intake.get', { clientId: id });
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
  const { at, size, turned } = turn;
  const steps = stepsOf(turn, sheet, { special: sheet.special.allowed });
  const step = stepAt(steps, at);
  const last = before(steps, 'end');
  const leave = (): void => void flushAll().then(() => navigate(paths.intake(clientId), { replace: true }));
  const chooseLanguage = at === 'language' ? null : () => set({ at: 'language', resume: at });
  return (
    <ScreenContext value={{ clientId, language, sheet, turn, set }}>
      <ClientScreen look={{ language, size, turned, change: set, chooseLanguage }} at={at} onLeave={leave}>
        {at === 'language' ? (
          <ChooseLanguage
            spoken={language}
            chosen={turn.resume !== 'welcome'}
            onChoose={(code) => set({ language: code, at: turn.resume })}
          />
        ) : at === 'welcome' ? (
          <Welcome steps={steps} />
        ) : step ? (
          <QuestionScreen key={step.key} step={step} steps={steps} />
        ) : (
          <Thanks onBack={stepAt(steps, last) ? () => set({ at: last }) : null} />
        )}
      </ClientScreen>
    </ScreenContext>
  );
}
