import { Spotlight } from '@mantine/spotlight';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ClientRow } from '#shared/clients/client.ts';
import { useRead } from '../../api/calls.ts';
import { paths } from '../paths.ts';
import { type Command, matches, useCommands } from './useCommands.ts';
import type { Undo } from './useUndo.ts';

interface Props {
  readonly undo: Undo;
  readonly onHelp: () => void;
}

/** Ctrl+K: people by any spelling of their name, the ones opened last first, and every command. */
export function CommandSearch({ undo, onHelp }: Props) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight="min(520px, 70dvh)"
      title={t('shell.spotlight.label')}
      classNames={{ header: 'out-of-sight' }}
    >
      <Spotlight.Search
        placeholder={t('shell.spotlight.placeholder')}
        aria-label={t('shell.spotlight.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        <Found query={query.trim()} undo={undo} onHelp={onHelp} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Found({ query, undo, onHelp }: Props & { readonly query: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const recent = useRead('clients.recent', { limit: 6 }, { enabled: query === '' });
  const search = useRead(
    'clients.search',
    { query, offset: 0, limit: 8 },
    { enabled: query !== '', keepPrevious: true },
  );
  const people = (query === '' ? recent.data?.rows : search.data?.rows) ?? [];
  const commands = useCommands(undo, onHelp).filter((command) => matches(command, query));
  const nothing = people.length === 0 && commands.length === 0 && !search.isFetching;
  return (
    <>
      {people.length > 0 ? (
        <Spotlight.ActionsGroup label={t(query === '' ? 'shell.spotlight.recent' : 'shell.spotlight.found')}>
          {people.map((row) => (
            <Person key={row.id} row={row} onOpen={() => void navigate(paths.person(row.id))} />
          ))}
        </Spotlight.ActionsGroup>
      ) : null}
      {commands.length > 0 ? (
        <Spotlight.ActionsGroup label={t('shell.spotlight.commands')}>
          {commands.map((command) => (
            <Line key={command.id} command={command} />
          ))}
        </Spotlight.ActionsGroup>
      ) : null}
      {nothing ? <Spotlight.Empty>{t('shell.spotlight.nothing')}</Spotlight.Empty> : null}
    </>
  );
}

const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null && part !== '').join(between);

function Person({ row, onOpen }: { readonly row: ClientRow; readonly onOpen: () => void }) {
  return (
    <Spotlight.Action
      label={joined([row.familyName, row.givenNames], ', ')}
      description={joined([row.originalName, row.number, row.town], ' · ')}
      leftSection={<IconUser size={20} stroke={1.5} aria-hidden="true" />}
      onClick={onOpen}
    />
  );
}

function Line({ command }: { readonly command: Command }) {
  const { Icon } = command;
  return (
    <Spotlight.Action
      label={command.label}
      leftSection={<Icon size={20} stroke={1.5} aria-hidden="true" />}
      onClick={command.run}
    />
  );
}
