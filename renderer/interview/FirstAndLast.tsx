import { IconCircleCheck, IconLanguage } from '@tabler/icons-react';
import { screenLanguageOf, screenLanguages } from '#shared/interview/languages.ts';
import { sayWord } from '#shared/interview/said.ts';
import { before, type Step, stepAt } from '#shared/interview/turn.ts';
import { TapOptions } from './answers/TapOptions.tsx';
import classes from './interview.module.css';
import { ScreenWord } from './SaidText.tsx';
import { useScreen } from './screen.ts';

/** Each language by its own name; the one spoken in the talk comes first. */
export function ChooseLanguage() {
  const { turn, set } = useScreen();
  const spoken = screenLanguageOf(turn.language);
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
        chosen={turn.resume === 'welcome' ? [] : [spoken.code]}
        onTap={(language) => set({ language, at: turn.resume })}
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

export function Thanks({ steps }: Props) {
  const { set, language } = useScreen();
  const back = before(steps, 'end');
  return (
    <>
      <h1 className={classes.question} tabIndex={-1}>
        <IconCircleCheck size="1.4em" stroke={1.6} aria-hidden="true" /> <ScreenWord word="thanks" />
      </h1>
      <p className={classes.words}>
        <ScreenWord word="thanksText" />
      </p>
      {stepAt(steps, back) && (
        <div className={classes.row}>
          <button
            type="button"
            className={classes.quiet}
            aria-label={sayWord(language, 'back').text}
            onClick={() => set({ at: back })}
          >
            <ScreenWord word="back" />
          </button>
        </div>
      )}
    </>
  );
}
