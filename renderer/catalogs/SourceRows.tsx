import { Anchor, Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isReadThere } from '#shared/catalogs/bySource.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import { useChange } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import classes from './catalogs.module.css';
import { EntryMarks } from './EntryMarks.tsx';
import { useLookedUp } from './useLookedUp.tsx';
import { useRowWords } from './useRowWords.ts';
import { useStand } from './useStand.ts';

interface Props {
  readonly entries: readonly Entry[];
  /** What is proposed as the place where it was looked up. */
  readonly usual: string;
}

const keyOf = ({ catalog, code }: Entry): string => `${catalog} ${code}`;

/** The rows of one source with a tick each; what was never found there is not ticked for anybody. */
export function SourceRows({ entries, usual }: Props) {
  const { t } = useTranslation();
  const confirm = useChange('catalogs.confirm');
  const { inputs, read } = useLookedUp(usual);
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    entries.filter((entry) => isReadThere(entry, today())).map(keyOf),
  );
  const chosen = entries.filter((entry) => ticked.includes(keyOf(entry)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const looked = read();
    if (!looked || chosen.length === 0 || confirm.isPending) return;
    const rows = chosen.map(({ catalog, code }) => ({ catalog, code }));
    confirm.mutate(
      { rows, ...looked },
      {
        onSuccess: () => {
          announce(t('catalogs.sources.done', { count: rows.length }));
          setTicked([]);
        },
      },
    );
  };
  return (
    <form className={classes.columns} onSubmit={submit} noValidate>
      <div>
        {[...Map.groupBy(entries, ({ catalog }) => catalog)].map(([catalog, rows]) => (
          <Section key={catalog} title={t(`catalogs.names.${catalog}`)}>
            <Checkbox.Group
              value={[...ticked]}
              onChange={setTicked}
              aria-label={t(`catalogs.names.${catalog}`)}
            >
              <ul className={classes.sourceRows}>
                {rows.map((entry) => (
                  <li key={entry.code}>
                    <SourceRow entry={entry} />
                  </li>
                ))}
              </ul>
            </Checkbox.Group>
          </Section>
        ))}
      </div>
      <section
        className={`${classes.standing} ${classes.staying}`}
        aria-label={t('catalogs.sources.confirm')}
      >
        <p className={classes.soft}>{t('catalogs.sources.hint')}</p>
        <div className={classes.formEnd}>
          <Button size="compact-sm" variant="default" onClick={() => setTicked(entries.map(keyOf))}>
            {t('catalogs.sources.all')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setTicked([])}>
            {t('catalogs.sources.none')}
          </Button>
        </div>
        <div className={classes.confirm}>
          {inputs}
          <ErrorAlert error={confirm.error} />
          <Button
            type="submit"
            disabled={chosen.length === 0}
            leftSection={<IconCheck size={18} aria-hidden />}
            loading={confirm.isPending}
          >
            {t('catalogs.sources.count', { count: chosen.length })}
          </Button>
        </div>
      </section>
    </form>
  );
}

function SourceRow({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { stand } = useStand();
  const { title, details } = useRowWords()(entry);
  const { catalog, code, row, checks, stale } = entry;
  return (
    <>
      <Checkbox
        value={keyOf(entry)}
        label={<span lang="de">{title}</span>}
        description={[...details, stand(row)].join(' · ')}
      />
      <div className={classes.sourceMore}>
        <EntryMarks entry={entry} />
        {!stale &&
          checks.map(({ text }) => (
            <p key={text} lang="de">
              {text}
            </p>
          ))}
        <Anchor component={Link} size="sm" underline="always" to={paths.catalogRow(catalog, code)}>
          {t('catalogs.sources.open')}
          <VisuallyHidden component="span"> {title}</VisuallyHidden>
        </Anchor>
      </div>
    </>
  );
}
