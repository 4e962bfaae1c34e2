import { sayOption, sayWord } from '#shared/interview/said.ts';
import { choicesOfQuestion } from '../../questionnaire/questionChoices.ts';
import classes from '../interview.module.css';
import { SaidText, ScreenWord } from '../SaidText.tsx';
import { useScreen } from '../screen.ts';
import { type AnswerProps, listOf } from './answer.ts';
import { TapOptions } from './TapOptions.tsx';

/** One of a list, or several of it. What is tapped again is taken back. */
export function ChoiceAnswer({ question, value, save }: AnswerProps) {
  const { language } = useScreen();
  const several = question.kind === 'choices';
  const chosen = listOf(value);
  const tap = (code: string): void => {
    const without = chosen.filter((one) => one !== code);
    const on = without.length === chosen.length;
    if (several) void save(on ? [...chosen, code] : without);
    else void save(on ? code : question.required ? code : null);
  };
  return (
    <>
      {several && (
        <p className={classes.hint}>
          <ScreenWord word="several" />
        </p>
      )}
      <TapOptions
        options={choicesOfQuestion(question, 'de', value).map(({ value: code }) => ({
          code,
          label: <SaidText said={sayOption(language, question, code)} />,
        }))}
        chosen={chosen}
        onTap={tap}
      />
    </>
  );
}

export function YesNoAnswer({ value, save }: AnswerProps) {
  const { language } = useScreen();
  return (
    <TapOptions
      options={(['yes', 'no'] as const).map((code) => ({
        code,
        label: <SaidText said={sayWord(language, code)} />,
      }))}
      chosen={typeof value === 'boolean' ? [value ? 'yes' : 'no'] : []}
      onTap={(code) => void save((code === 'yes') === value ? null : code === 'yes')}
    />
  );
}
