import { useTranslation } from 'react-i18next';
import { isText } from '#shared/letters/edit.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { type Change, sentencesOf } from '#shared/letters/rests.ts';
import { blockFieldId } from './blockFieldId.ts';
import classes from './editor.module.css';

interface Props {
  readonly letterId: string;
  readonly letter: BusinessLetter;
  readonly changes: readonly Change[];
}

/** Beside the letter: sentence by sentence what it rests on; a click leads to the sentence. */
export function RestsList({ letterId, letter, changes }: Props) {
  const { t } = useTranslation();
  const sentences = sentencesOf(letter).filter(({ rests }) => rests.length > 0);
  const stale = new Set(changes.map(({ key, fact }) => `${key} ${fact}`));
  return (
    <aside className={classes.side} aria-label={t('letterDesk.rests')}>
      <h2 className={classes.sideTitle}>{t('letterDesk.rests')}</h2>
      {sentences.length === 0 && <p className={classes.soft}>{t('letterDesk.restsNone')}</p>}
      <ul className={classes.sentences} lang="de">
        {sentences.map(({ key, block, text, rests }) => {
          const own = letter.blocks[block];
          const words = text.length > 90 ? `${text.slice(0, 88)} …` : text;
          // A fact in a list of facts is its own sentence.
          const bare = rests.length === 1 && rests[0]?.value === text;
          return (
            <li key={key}>
              {bare ? null : own && isText(own) ? (
                <button
                  type="button"
                  className={classes.sentence}
                  onClick={() => document.getElementById(blockFieldId(letterId, block))?.focus()}
                >
                  {words}
                </button>
              ) : (
                <span>{words}</span>
              )}
              <dl className={classes.facts}>
                {rests.map(({ fact, label, value }) => (
                  <div key={fact} data-stale={stale.has(`${key} ${fact}`) || undefined}>
                    <dt>{label}</dt>
                    <dd>{value.length > 60 ? `${value.slice(0, 58)} …` : value}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
