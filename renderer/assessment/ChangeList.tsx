import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Change, FieldChange } from '#shared/assessment/compare.ts';
import type { AroundChange } from '#shared/assessment/compareAround.ts';
import type { Words } from '#shared/catalogs/datedRow.ts';
import { levelNames } from '#shared/catalogs/languageLevels.ts';
import { literacyStepNames } from '#shared/profile/script.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';
import { useItemWords } from './useItemWords.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly around: readonly AroundChange[];
}

/** What is new, gone or changed; levels that moved say from where to where. */
export function ChangeList({ changes, around }: Props) {
  const { t } = useTranslation();
  const words = useItemWords();
  const count = (way: 'risen' | 'fallen') =>
    changes.flatMap(({ fields }) => fields).filter(({ moved }) => moved === way).length;
  const [risen, fallen] = [count('risen'), count('fallen')];
  if (changes.length + around.length === 0) return <p className={classes.soft}>{t('assessment.same')}</p>;
  return (
    <>
      {risen > 0 && (
        <p className={classes.risen}>
          <IconArrowUp size={16} aria-hidden /> {t('assessment.progress', { count: risen })}
        </p>
      )}
      {fallen > 0 && (
        <p className={classes.soft}>
          <IconArrowDown size={16} aria-hidden /> {t('assessment.setback', { count: fallen })}
        </p>
      )}
      <ul className={classes.findings}>
        {changes.map((change) => (
          <li key={`${change.part}-${change.key}`} className={classes.finding}>
            <span className={classes.kind} data-kind={change.kind}>
              {t(`assessment.changeKinds.${change.kind}`)}
            </span>
            <span className={classes.what}>
              {t(`assessment.parts.${change.part}`)}: <bdi dir="auto">{words(change.part, change.item)}</bdi>
              {change.fields.map((field) => (
                <Field key={field.field} change={field} />
              ))}
            </span>
          </li>
        ))}
        {around.map((change) => (
          <AroundLine key={change.key} change={change} />
        ))}
      </ul>
    </>
  );
}

/** What has no rows of its own, in the words of its day. */
function AroundLine({ change: { part, kind, label, before, after } }: { readonly change: AroundChange }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const words = [before, after].flatMap((value) => (value === null ? [] : [value[language]]));
  return (
    <li className={classes.finding}>
      <span className={classes.kind} data-kind={kind}>
        {t(`assessment.changeKinds.${kind}`)}
      </span>
      <span className={classes.what}>
        {label === null ? t(`assessment.aroundParts.${part}`) : label[language]}:{' '}
        <bdi dir="auto">{words.join(' → ')}</bdi>
      </span>
    </li>
  );
}

/** A level in words: „einzelne Wörter“, „Muttersprache“. */
const names: Readonly<Record<string, Words>> = { ...literacyStepNames, ...levelNames };

function Field({ change: { field, before, after, moved } }: { readonly change: FieldChange }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const name = t(`assessment.fields.${field}`);
  const words = (value: unknown): string =>
    typeof value === 'string' && value !== '' ? (names[value]?.[language] ?? value) : t('assessment.empty');
  if (moved === null) return <span className={classes.soft}>{name}</span>;
  const Icon = moved === 'risen' ? IconArrowUp : IconArrowDown;
  return (
    <span className={classes.moved}>
      <Icon size={16} aria-hidden />
      {t('assessment.fromTo', {
        field: name,
        from: words(before),
        to: words(after),
      })}{' '}
      ({t(`assessment.moved.${moved}`)})
    </span>
  );
}
