import { IconCircleCheck, IconLanguage } from '@tabler/icons-react';
import { type ScreenLanguage, screenLanguages } from '#shared/interview/languages.ts';
import { sayWord } from '#shared/interview/said.ts';
import type { Step } from '#shared/interview/turn.ts';
import { TapOptions } from './answers/TapOptions.tsx';
import classes from './interview.module.css';
import { useLook } from './look.ts';
import { ScreenWord } from './SaidText.tsx';
import { useScreen } from './screen.ts';

interface LanguageProps {
  readonly spoken: ScreenLanguage;
  /** Whether it was chosen before: then it is marked. */
  readonly chosen: boolean;
  onChoose(language: string): void;
}

/** Each language by its own name; the one spoken in the talk comes first. */
export function ChooseLanguage({ spoken, chosen, onChoose }: LanguageProps) {
  const offered = [spoken, ...screenLanguages.filter((language) => language !== spoken)];
  return (
    <>
      <h1 className={classes.question} id="client-question" tabIndex={-1}>
        <IconLanguage size="1.4em" stroke={1.6} aria-hidden="true" /> <ScreenWord word="chooseLanguage" />
      </h1>
      <TapOptions
        options={offered.map(({ code, own, locale, direction }) => ({
          code,
          label: (
            <span lang={locale} dir={direction}>
              {own}
            </span>
          ),
        }))}
        chosen={chosen ? [spoken.code] : []}
        onTap={onChoose}
      />
    </>
  );
}

interface Props {
  readonly steps: readonly Step[];
}

export function Welcome({ steps }: Props) {
  const { set } = useScreen();
  const start = (): void => set({ at: steps[0]?.key ?? 'end' });
  return (
    <>
      <h1 className={classes.question} tabIndex={-1}>
        <ScreenWord word="welcome" />
      </h1>
      <p className={classes.words}>
        <ScreenWord word="welcomeText" />
      </p>
      <div className={classes.row}>
        <button type="button" className={classes.mainDeed} onClick={start}>
          <ScreenWord word="start" />
        </button>
      </div>
    </>
  );
}

/** Nothing more to do; `onBack` leads to the last thing done, if any. */
export function Thanks({ onBack }: { readonly onBack: (() => void) | null }) {
  const { language } = useLook();
  return (
    <>
      <h1 className={classes.question} tabIndex={-1}>
        <IconCircleCheck size="1.4em" stroke={1.6} aria-hidden="true" /> <ScreenWord word="thanks" />
      </h1>
      <p className={classes.words}>
        <ScreenWord word="thanksText" />
      </p>
      {onBack && (
        <div className={classes.row}>
          <button
            type="button"
            className={classes.quiet}
            aria-label={sayWord(language, 'back').text}
            onClick={onBack}
          >
            <ScreenWord word="back" />
          </button>
        </div>
      )}
    </>
  );
}
