import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { MarkWords } from '../ui/Marked.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { FindGroup, type FoundLine } from './FindGroup.tsx';
import classes from './find.module.css';
import { hitPath } from './hitPath.ts';
import { useHitWords } from './useHitWords.ts';

const firstHits = 20;
const moreHits = 500;
const mostPeople = 20;

/** Everything that is found, group by group, each with how many of how many. */
export function FindPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [query, setQuery] = useState(params.get('q') ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const type = (next: string): void => {
    setQuery(next);
    setParams(next === '' ? {} : { q: next }, { replace: true });
  };
  const asked = query.trim();
  return (
    <>
      <PageTitle>{t('find.title')}</PageTitle>
      <TextInput
        id="find-query"
        ref={field}
        label={t('find.field')}
        placeholder={t('find.example')}
        leftSection={<IconSearch size={18} aria-hidden />}
        className={classes.field}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={query}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && type('')}
      />
      <p className={classes.lead}>{t('find.lead')}</p>
      {asked === '' ? (
        <EmptyState
          icon={<IconSearch size={40} stroke={1.2} />}
          title={t('find.emptyTitle')}
          text={t('find.emptyText')}
        />
      ) : (
        <Found query={asked} />
      )}
    </>
  );
}

function Found({ query }: { readonly query: string }) {
  const { t } = useTranslation();
  const words = useHitWords();
  const [limit, setLimit] = useState(firstHits);
  const people = useRead('clients.search', { query, offset: 0, limit: mostPeople }, { keepPrevious: true });
  const texts = useRead('find.texts', { query, limit }, { keepPrevious: true });
  const more = (): void => setLimit(limit + moreHits);
  const { notes, letters, bodies } = texts.data ?? {};
  const lineOf = (hit: Parameters<typeof hitPath>[0]): FoundLine => ({
    id: `${hit.kind}-${hit.ref}`,
    to: hitPath(hit, query),
    label: hit.excerpt,
    details: words(hit),
    own: hit.own,
  });
  const nothing =
    people.data?.matching === 0 && notes?.total === 0 && letters?.total === 0 && bodies?.total === 0;
  return (
    <>
      <ErrorAlert error={people.error ?? texts.error} />
      <FindGroup
        title={t('find.people')}
        total={people.data?.matching ?? 0}
        lines={(people.data?.rows ?? []).map((row) => ({
          id: row.id,
          to: paths.person(row.id),
          label: displayName(row, 'familyFirst'),
          details: [row.originalName ?? '', row.number, row.town].filter((part) => part !== ''),
        }))}
        end={
          (people.data?.matching ?? 0) > mostPeople && (
            <Button
              component={Link}
              to={`${paths.people()}?q=${encodeURIComponent(query)}`}
              variant="default"
            >
              {t('find.morePeople')}
            </Button>
          )
        }
      />
      <MarkWords query={query}>
        <FindGroup
          title={t('find.notes')}
          total={notes?.total ?? 0}
          lines={(notes?.hits ?? []).map(lineOf)}
          onMore={more}
        />
        <FindGroup
          title={t('find.letters')}
          total={letters?.total ?? 0}
          lines={(letters?.hits ?? []).map(lineOf)}
          onMore={more}
        />
        <FindGroup
          title={t('find.bodies')}
          total={bodies?.total ?? 0}
          lines={(bodies?.hits ?? []).map((body) => ({
            id: body.authority ?? `= ${body.name}`,
            to: paths.body(body),
            label: body.name,
            details: body.authority === null ? [] : [t('find.body.register')],
          }))}
          onMore={more}
        />
      </MarkWords>
      {nothing && <EmptyState title={t('find.nothingTitle')} text={t('find.nothingText')} />}
    </>
  );
}
