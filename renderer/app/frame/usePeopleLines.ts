import { IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { ClientRow } from '#shared/clients/client.ts';
import { displayName } from '#shared/clients/personName.ts';
import { useRead } from '../../api/calls.ts';
import { paths } from '../paths.ts';
import type { Line } from './line.ts';

interface PeopleLines {
  readonly lines: readonly Line[];
  /** How many there are in all. */
  readonly total: number;
  /** The answer to what is typed is not there yet. */
  readonly looking: boolean;
}

/** The people found, or before anything is typed the ones opened last. */
export function usePeopleLines(query: string): PeopleLines {
  const navigate = useNavigate();
  const asked = query !== '';
  const recent = useRead('clients.recent', { limit: 6 }, { enabled: !asked });
  const search = useRead(
    'clients.search',
    { query, recentFirst: true, offset: 0, limit: 6 },
    { enabled: asked, keepPrevious: true },
  );
  const rows = (asked ? search.data?.rows : recent.data?.rows) ?? [];
  const lineOf = (row: ClientRow): Line => ({
    id: row.id,
    label: displayName(row, 'familyFirst'),
    details: [row.originalName ?? '', row.number, row.town].filter((part) => part !== ''),
    Icon: IconUser,
    leads: true,
    run: () => void navigate(paths.person(row.id)),
  });
  const total = asked ? (search.data?.matching ?? 0) : rows.length;
  return { lines: rows.map(lineOf), total, looking: asked && (search.isPlaceholderData || search.isPending) };
}
