import { useTranslation } from 'react-i18next';
import type { LeftOut } from '#shared/clients/duplicates/calls.ts';
import { mergeLineNames } from '#shared/clients/duplicates/mergeLines.ts';
import { type DateLanguage, formatPartialDate } from '#shared/dates/partialDate.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { answerValue } from '#shared/questionnaire/answers.ts';
import { labelOf } from '#shared/questionnaire/labels.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';
import { wordsOf } from '#shared/questionnaire/words.ts';
import { useRead } from '../../api/calls.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import { Section } from '../../ui/Section.tsx';
import { today } from '../../ui/today.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import classes from './duplicates.module.css';
import { useLineText } from './useLineText.ts';

/** Files that went up in this one: their numbers, and what of them was not taken over. */
export function FormerNumbers({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const former = useRead('clients.formerNumbers', { id: clientId });
  const files = former.data?.files ?? [];
  if (files.length === 0) return null;
  return (
    <Section title={t('duplicates.formerTitle')}>
      <ul className={classes.former}>
        {files.map(({ id, number, mergedOn, by, leftOut }) => (
          <li key={id}>
            {t('duplicates.formerNumber', { number })}{' '}
            <span className={classes.soft}>
              {t('duplicates.formerOn', { date: formatPartialDate(mergedOn, language, 'short'), by })}
            </span>
            <Left leftOut={leftOut} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type LeftRow = LeftOut['rows'][number];

const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** An answer in the words of its form; any other row as it stands. */
function rowWords({ table, columns }: LeftRow, language: DateLanguage): { label: string; said: string } {
  const question = plain(columns.question);
  const spot = table === 'answers' ? spotOf(intakeForm, question) : undefined;
  if (spot?.question && typeof columns.value === 'string') {
    const value = answerValue.safeParse(JSON.parse(columns.value)).data ?? null;
    const said = wordsOf(spot.question, value, today())?.[language] ?? '';
    return { label: labelOf(intakeForm, question)?.[language] ?? question, said };
  }
  return { label: '', said: Object.values(columns).map(plain).filter(Boolean).join(', ') };
}

function Left({ leftOut }: { readonly leftOut: LeftOut }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const text = useLineText();
  const lines = mergeLineNames.flatMap((line) => {
    const said = text(line, leftOut.fields);
    return said === '' ? [] : [{ key: line, label: t(`duplicates.lines.${line}`), said }];
  });
  const rows = leftOut.rows.map((row, at) => ({ key: String(at), ...rowWords(row, language) }));
  if (lines.length + rows.length === 0) return <p className={classes.soft}>{t('duplicates.nothingLeft')}</p>;
  return (
    <>
      <p className={classes.soft}>{t('duplicates.leftOut')}</p>
      <dl className={classes.left}>
        {[...lines, ...rows].map(({ key, label, said }) => (
          <div key={key}>
            <dt>{label || t('duplicates.tables.rest', { count: 1 })}</dt>
            <dd>
              <Foreign text={said} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
