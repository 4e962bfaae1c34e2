import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type CaseType, caseTypeRows } from '#shared/cases/caseTypes.ts';
import { paths } from '../app/paths.ts';
import { announce } from '../ui/announce.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import long from '../ui/longTable.module.css';
import { NewPersonButton } from '../ui/NewPersonButton.tsx';
import { NobodyYet } from '../ui/NobodyYet.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { PeopleTable } from './PeopleTable.tsx';
import classes from './people.module.css';
import { usePeople } from './usePeople.ts';

const rowHeight = 40;

/** Everybody in the office, found while the name is being typed, in whichever spelling. */
export function PeoplePage() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [query, setQuery] = useState(params.get('q') ?? '');
  const [caseType, setCaseType] = useState<CaseType | null>(null);
  const [active, setActive] = useState(-1);
  const [matching, setMatching] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const rows = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: matching,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The header stays on top of the rows that scroll under it.
    scrollPaddingStart: rowHeight,
    // The row with the focus stays, however far one scrolls away from it.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return active < 0 || active >= matching || seen.includes(active) ? seen : [...seen, active];
    },
  });
  const seen = rows.getVirtualItems();
  const people = usePeople(
    { query, ...(caseType === null ? {} : { caseType }) },
    seen[0]?.index ?? 0,
    rows.range?.endIndex ?? 0,
  );
  if (people.matching !== matching) setMatching(people.matching);

  useEffect(() => search.current?.focus(), []);

  const filtered = query.trim() !== '' || caseType !== null;
  const counted = t(filtered ? 'clients.countedFiltered' : 'clients.counted', {
    matching: people.matching,
    total: people.total,
  });
  useEffect(() => {
    if (filtered && people.current) announce(counted);
  }, [filtered, people.current, counted]);

  const toRow = (index: number): void => {
    setActive(index);
    if (index < 0) search.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      toRow(0);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      const first = people.current ? people.row(0) : undefined;
      if (first) void navigate(paths.person(first.id));
    } else if (event.key === 'Escape') setQuery('');
  };

  return (
    <div className={long.page}>
      <PageTitle
        actions={
          <>
            <Button component={Link} to={paths.mailing()} variant="subtle">
              {t('mailings.title')}
            </Button>
            <Button component={Link} to={paths.duplicates()} variant="subtle">
              {t('duplicates.title')}
            </Button>
            <NewPersonButton />
          </>
        }
      >
        {t('clients.title')}
      </PageTitle>
      <div className={classes.search}>
        <TextInput
          id="people-search"
          ref={search}
          label={t('clients.search')}
          placeholder={t('clients.searchExample')}
          leftSection={<IconSearch size={18} aria-hidden />}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(-1);
            rows.scrollToOffset(0);
          }}
          onFocus={() => setActive(-1)}
          onKeyDown={keys}
        />
        <NativeSelect
          label={t('caseWork.typeLabel')}
          data={[
            { value: '', label: t('caseWork.anyType') },
            ...caseTypeRows.map(({ code, name }) => ({ value: code, label: name[language] })),
          ]}
          value={caseType ?? ''}
          onChange={(event) => {
            setCaseType(caseTypeRows.find(({ code }) => code === event.currentTarget.value)?.code ?? null);
            setActive(-1);
            rows.scrollToOffset(0);
          }}
        />
        <p className={classes.count}>{people.ready ? counted : ''}</p>
        {filtered && (
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.clear}
            onClick={() => {
              setQuery('');
              setCaseType(null);
              search.current?.focus();
            }}
          >
            {t('clients.clearFilter')}
          </Button>
        )}
      </div>
      <ErrorAlert error={people.error} onRetry={people.retry} />
      {people.ready && people.total === 0 ? (
        <NobodyYet />
      ) : people.ready && people.matching === 0 ? (
        <EmptyState
          title={t('clients.notFoundTitle')}
          text={t(query.trim() === '' ? 'clients.noneOfType' : 'clients.notFoundText')}
          action={
            query.trim() !== '' && (
              <Button
                variant="default"
                component={Link}
                to={`${paths.newPerson()}?name=${encodeURIComponent(query)}`}
                mt="xs"
              >
                <span>
                  {t('clients.createNamed')} <bdi>„{query.trim()}“</bdi>
                </span>
              </Button>
            )
          }
        />
      ) : (
        <PeopleTable people={people} rows={rows} frame={frame} active={active} onActive={toRow} />
      )}
    </div>
  );
}
