import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coding } from '#shared/esco/coding.ts';
import { escoName } from '#shared/esco/esco.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './esco.module.css';
import { Offers } from './Offers.tsx';
import { useEsco } from './useEsco.ts';

interface Props {
  readonly kind: 'experience' | 'qualification';
  readonly item: Coding & { readonly id: string };
  /** What it is called: proposes occupations before anything is typed. */
  readonly title: string;
}

/** The ESCO occupation of an experience or a qualification. Nothing without an import. */
export function OccupationCoding({ kind, item, title }: Props) {
  const { t } = useTranslation();
  const version = useEsco('occupations');
  const code = useChange('esco.code');
  const { id, escoUri, escoLabel, escoVersion } = item;
  if (escoUri)
    return (
      <div className={classes.coding}>
        <span className={classes.soft}>{t('esco.occupation')}: </span>
        {escoLabel}
        <span className={classes.version}>{escoName(escoVersion ?? '')}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={code.isPending}
          aria-label={t('esco.uncodeNamed', { what: escoLabel ?? '' })}
          onClick={() => code.mutate({ kind, id, uri: null })}
        >
          {t('esco.uncode')}
        </Button>
        <ErrorAlert error={code.error} />
      </div>
    );
  return version === null ? null : (
    <div className={classes.coding}>
      <Search title={title} busy={code.isPending} onChoose={(uri) => code.mutate({ kind, id, uri })} />
      <p className={classes.source}>{t('esco.source', { version: escoName(version) })}</p>
      <ErrorAlert error={code.error} />
    </div>
  );
}

const MOST_TYPED = 8;
const MOST_PROPOSED = 3;

interface SearchProps {
  readonly title: string;
  readonly busy: boolean;
  onChoose(uri: string): void;
}

function Search({ title, busy, onChoose }: SearchProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const query = words === '' ? title : words;
  const limit = words === '' ? MOST_PROPOSED : MOST_TYPED;
  const search = useRead(
    'esco.search',
    { kind: 'occupation', query: query.slice(0, 300), limit },
    { keepPrevious: true, enabled: query !== '' },
  );
  const hits = query === '' ? [] : (search.data?.hits ?? []);
  return (
    <>
      <TextInput
        label={t('esco.searchOccupation')}
        value={typed}
        maxLength={100}
        className={classes.search}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Offers
        concepts={hits}
        busy={busy}
        named={(label) => t('esco.codeNamed', { what: label })}
        onChoose={({ uri }) => onChoose(uri)}
      />
      {words !== '' && search.data && hits.length === 0 && (
        <p className={classes.soft}>{t('esco.nothing')}</p>
      )}
      <ErrorAlert error={search.error} />
    </>
  );
}
