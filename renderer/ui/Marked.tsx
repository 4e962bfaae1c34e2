import { createContext, type ReactNode, useContext } from 'react';
import { marksOf } from '#shared/find/words.ts';

/** The words somebody has come to this page for; empty: none. */
const FoundWords = createContext('');

export function MarkWords({ query, children }: { readonly query: string; readonly children: ReactNode }) {
  return <FoundWords value={query}>{children}</FoundWords>;
}

export const useFoundWords = (): string => useContext(FoundWords);

/** A text with the words marked that were searched for. */
export function Marked({ text, query }: { readonly text: string; readonly query?: string }) {
  const found = useFoundWords();
  const words = query ?? found;
  const marks = words === '' ? [] : marksOf(text, words);
  if (marks.length === 0) return text;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { from, to } of marks) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return [...parts, text.slice(end)];
}
