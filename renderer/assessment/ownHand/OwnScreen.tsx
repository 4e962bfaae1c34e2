import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Look } from '#shared/assessment/look.ts';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import type { CardWord } from '#shared/text/cards/de.ts';
import { flushAll } from '../../api/pending.ts';
import { paths } from '../../app/paths.ts';
import { ClientScreen } from '../../interview/ClientScreen.tsx';
import { ChooseLanguage, Thanks } from '../../interview/FirstAndLast.tsx';
import screen from '../../interview/interview.module.css';
import { ScreenWord } from '../../interview/SaidText.tsx';
import { useCardTexts } from './words.ts';

interface Props {
  readonly clientId: string;
  readonly look: Look;
  set(patch: Partial<Look>): void;
  readonly title: CardWord;
  readonly intro: CardWord;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** Whatever lies between welcome and end. */
  readonly children: ReactNode;
}

/** What all ratings by a person's own hand begin and end with: language, welcome, pause, thanks. */
export function OwnScreen({ clientId, look, set, title, intro, count, first, last, children }: Props) {
  const navigate = useNavigate();
  const language = screenLanguageOf(look.language);
  const { at, resume, size, turned } = look;
  const leave = (): void => void flushAll().then(() => navigate(paths.profile(clientId), { replace: true }));
  const chooseLanguage =
    at === 'language' ? null : () => set({ at: 'language', resume: at === 'pause' ? resume : at });
  return (
    <ClientScreen look={{ language, size, turned, change: set, chooseLanguage }} at={at} onLeave={leave}>
      {at === 'language' ? (
        <ChooseLanguage
          spoken={language}
          chosen={resume !== 'welcome'}
          onChoose={(code) => set({ language: code, at: resume })}
        />
      ) : at === 'welcome' ? (
        <Begin title={title} intro={intro} count={count} onStart={() => set({ at: first })} />
      ) : at === 'pause' ? (
        <Pause onGoOn={() => set({ at: resume })} />
      ) : at === 'end' ? (
        <Thanks onBack={() => set({ at: last })} />
      ) : (
        children
      )}
    </ClientScreen>
  );
}

interface BeginProps {
  readonly title: CardWord;
  readonly intro: CardWord;
  readonly count: number;
  onStart(): void;
}

function Begin({ title, intro, count, onStart }: BeginProps) {
  const { word } = useCardTexts();
  return (
    <>
      <h1 className={screen.question} tabIndex={-1}>
        {word(title)}
      </h1>
      <p className={screen.words}>{word(intro, { of: count })}</p>
      <div className={screen.row}>
        <button type="button" className={screen.mainDeed} onClick={onStart}>
          <ScreenWord word="start" />
        </button>
      </div>
    </>
  );
}

function Pause({ onGoOn }: { onGoOn(): void }) {
  const { word } = useCardTexts();
  return (
    <>
      <h1 className={screen.question} tabIndex={-1}>
        {word('pauseTitle')}
      </h1>
      <p className={screen.words}>{word('pauseText')}</p>
      <div className={screen.row}>
        <button type="button" className={screen.mainDeed} onClick={onGoOn}>
          {word('goOn')}
        </button>
      </div>
    </>
  );
}
