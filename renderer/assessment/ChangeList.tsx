import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Change, FieldChange } from '#shared/assessment/compare.ts';
import type { AroundChange } from '#shared/assessment/compareAround.ts';
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
  const risen = changes.flatMap(({ fields }) => fields).filter(({ moved }) => moved === 'risen').length;
  if (changes.length + around.length === 0) return <p className={classes.soft}>{t('assessment.same')}</p>;
  return (
    <>
      {risen > 0 && (
        <p className={classes.risen}>
          <IconArrowUp size={16} aria-hidden /> {t('assessment.progress', { count: risen })}
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

const shown = (value: unknown): value is string => typeof value === 'string' && value !== '';

function Field({ change: { field, before, after, moved } }: { readonly change: FieldChange }) {
  const { t } = useTranslation();
  const name = t(`assessment.fields.${field}`);
  if (moved === null) return <span className={classes.soft}>{name}</span>;
  const Icon = moved === 'risen' ? IconArrowUp : IconArrowDown;
  return (
    <span className={classes.moved}>
      <Icon size={16} aria-hidden />
      {t('assessment.fromTo', {
        field: name,
        from: shown(before) ? before : t('assessment.empty'),
        to: shown(after) ? after : t('assessment.empty'),
      })}{' '}
      ({t(`assessment.moved.${moved}`)})
    </span>
  );
}
