import type { Said, Word } from '#shared/interview/said.ts';
import { sayWord } from '#shared/interview/said.ts';
import { useLook } from './look.ts';

/** Words in their own language and direction. What is not the client's language lets the notice appear. */
export function SaidText({ said }: { readonly said: Said }) {
  const { language } = useLook();
  if (!said.instead && said.language === language) return <>{said.text}</>;
  return (
    <span lang={said.language.locale} dir={said.language.direction} data-instead={said.instead || undefined}>
      {said.text}
    </span>
  );
}

interface WordProps {
  readonly word: Word;
  readonly values?: Readonly<Record<string, string>>;
}

/** A word of the screen itself. */
export function ScreenWord({ word, values = {} }: WordProps) {
  const { language } = useLook();
  const said = sayWord(language, word);
  const text = said.text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
  return <SaidText said={{ ...said, text }} />;
}
