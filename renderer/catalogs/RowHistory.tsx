import { useTranslation } from 'react-i18next';
import type { RowStep } from '#shared/catalogs/calls.ts';
import type { CatalogName } from '#shared/catalogs/catalogNames.ts';
import { formatPartialDate, isPartialDate } from '#shared/dates/partialDate.ts';
import { useRead } from '../api/calls.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './catalogs.module.css';
import type { FieldSpec, Json } from './fieldSpec.ts';
import { useShown } from './RowValues.tsx';

interface Props {
  readonly catalog: CatalogName;
  readonly code: string;
  readonly specs: readonly FieldSpec[];
}

/** Who has changed what of a row and when, the latest first. */
export function RowHistory({ catalog, code, specs }: Props) {
  const { t } = useTranslation();
  const history = useRead('catalogs.history', { catalog, code });
  return (
    <Section title={t('catalogs.history.title')}>
      <Loaded query={history}>
        {({ steps }) =>
          steps.length === 0 ? (
            <p className={classes.soft}>{t('catalogs.history.none')}</p>
          ) : (
            <ol className={classes.steps}>
              {steps.map((step) => (
                <Step key={`${step.at}-${step.kind}-${step.rowId}`} step={step} specs={specs} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  );
}

const deeds: Readonly<Record<string, 'checked' | 'removed' | 'kept'>> = {
  'catalogs.confirm': 'checked',
  'catalogs.revert': 'removed',
  'catalogs.keep': 'kept',
};
const columns = ['validFrom', 'validTo', 'source', 'checkedOn', 'note'] as const;

const oneLine = (text: string): string => text.replaceAll('\n', ', ');
const parsed = (json: unknown): Json => (typeof json === 'string' ? (JSON.parse(json) as Json) : {});

function Step({ step, specs }: { readonly step: RowStep; readonly specs: readonly FieldSpec[] }) {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  const show = useShown();
  const { at, by, call, kind, before, after } = step;
  const made = before === null ? 'added' : 'changed';
  const deed = t(`catalogs.history.deeds.${deeds[call] ?? made}`);
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' });
  const told = (value: unknown): string => {
    const text = value === null || value === undefined ? '' : String(value);
    return isPartialDate(text) ? formatPartialDate(text, language, 'short') : text;
  };
  // A version just made is compared with ours; of one taken back it is enough to say so.
  const from = parsed(before === null ? after?.basis : before.fields);
  const to = parsed(after?.fields);
  const touched = after?.fields === undefined ? [] : specs;
  const changes = [
    ...touched.map((spec) => ({
      label: spec.label,
      old: oneLine(show(spec, from)),
      now: oneLine(show(spec, to)),
    })),
    ...columns.map((column) => ({
      label: t(`catalogs.history.columns.${column}`),
      old: told(before?.[column]),
      now: told(after?.[column]),
    })),
  ].filter(({ old, now }) => after !== null && old !== now);
  return (
    <li>
      <span className={classes.strong}>
        {deed}
        {kind !== 'change' && ` (${t(`catalogs.history.${kind}`)})`}
      </span>{' '}
      <span className={classes.soft}>
        {when.format(new Date(at))} · {by}
      </span>
      {changes.length > 0 && (
        <ul className={classes.changes}>
          {changes.map(({ label, old, now }) => (
            <li key={label} dir="auto">
              {label}:{' '}
              {old === ''
                ? now
                : t('catalogs.history.fromTo', { from: old, to: now || t('catalogs.nothing') })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
