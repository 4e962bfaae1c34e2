import { useMemo, useState } from 'react';
import { sayWord } from '#shared/interview/said.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import { useCatalogs } from '../../api/catalogs.tsx';
import classes from '../interview.module.css';
import { ScreenWord } from '../SaidText.tsx';
import { useScreen } from '../screen.ts';
import { type AnswerProps, listOf } from './answer.ts';
import { listFor } from './lists.tsx';
import { TapOptions } from './TapOptions.tsx';

const codesOf = (value: AnswerValue): readonly string[] =>
  value !== null && typeof value === 'object' && 'municipality' in value
    ? listOf(value.municipality)
    : listOf(value);

/** One or several of a long list: the frequent ones to tap, the others by typing in any script. */
export function ListAnswer({ question, value, save }: AnswerProps) {
  const { language } = useScreen();
  const [typed, setTyped] = useState('');
  const { occupations } = useCatalogs();
  const list = useMemo(() => listFor(question, language, occupations), [question, language, occupations]);
  const several = question.kind === 'countries' || question.kind === 'languages';
  const chosen = codesOf(value);
  const found = typed.trim() === '' ? list.frequent : list.search(typed);
  // What is chosen stays in sight, whatever is looked for.
  const shown = [...chosen, ...found.filter((code) => !chosen.includes(code))];
  const tap = (code: string): void => {
    const without = chosen.filter((one) => one !== code);
    const on = without.length === chosen.length;
    setTyped('');
    if (several) void save(on ? [...chosen, code] : without);
    else void save(on || question.required ? list.answer(code) : null);
  };
  return (
    <>
      <input
        type="search"
        className={classes.text}
        aria-label={sayWord(language, 'search').text}
        placeholder={sayWord(language, 'search').text}
        lang={language.locale}
        dir={typed === '' ? language.direction : 'auto'}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={classes.hint} role="status">
        {shown.length === 0 && typed !== '' && <ScreenWord word="noHits" />}
        {typed === '' && list.frequent.length > 0 && <ScreenWord word="frequent" />}
      </p>
      <TapOptions options={shown.map(list.option)} chosen={chosen} onTap={tap} />
    </>
  );
}
