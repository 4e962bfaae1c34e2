import { type Script, scriptOf } from '#shared/clients/transliteration.ts';
import { Marked } from './Marked.tsx';

/** The script is known, the language is not: BCP 47 has a mark for just that. */
const tags: Readonly<Record<Script, string | undefined>> = {
  latin: undefined,
  cyrillic: 'und-Cyrl',
  greek: 'und-Grek',
  georgian: 'und-Geor',
  armenian: 'und-Armn',
  ethiopic: 'und-Ethi',
  arabic: 'und-Arab',
  other: undefined,
};

/** Text of any script among our own: marked for a screen reader, its direction kept to itself. */
export function Foreign({
  text,
  className,
}: {
  readonly text: string;
  readonly className?: string | undefined;
}) {
  return (
    <bdi dir="auto" lang={tags[scriptOf(text)]} className={className}>
      <Marked text={text} />
    </bdi>
  );
}
