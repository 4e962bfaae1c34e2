import { IconBuilding, IconFileText, IconLock, IconNotes, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Hit } from '#shared/find/find.ts';
import { useRead } from '../../api/calls.ts';
import { hitPath } from '../../find/hitPath.ts';
import { useHitWords } from '../../find/useHitWords.ts';
import { paths } from '../paths.ts';
import type { Line } from './line.ts';

/** Lines of one kind, and how many there would be. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly total: number;
}

interface TextLines {
  readonly notes: Lines;
  readonly letters: Lines;
  readonly bodies: Lines;
  readonly looking: boolean;
}

/** Of each kind; the whole stands on the page of all finds. */
const most = 5;

/** Notes, letters and bodies that answer to what is typed. */
export function useTextLines(query: string): TextLines {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useHitWords();
  const asked = query !== '';
  const texts = useRead('find.texts', { query, limit: most }, { enabled: asked, keepPrevious: true });
  const { notes, letters, bodies } = (asked ? texts.data : undefined) ?? {};
  const lineOf = (hit: Hit): Line => ({
    id: `${hit.kind}-${hit.ref}`,
    label: hit.excerpt,
    details: words(hit),
    Icon: hit.own ? IconLock : hit.kind === 'letter' ? IconFileText : IconNotes,
    leads: true,
    run: () => void navigate(hitPath(hit, query)),
  });
  return {
    notes: { lines: (notes?.hits ?? []).map(lineOf), total: notes?.total ?? 0 },
    letters: { lines: (letters?.hits ?? []).map(lineOf), total: letters?.total ?? 0 },
    bodies: {
      lines: (bodies?.hits ?? []).map((body) => ({
        id: `body-${body.authority ?? body.name.replaceAll(/\W/g, '-')}`,
        label: body.name,
        details: body.authority === null ? [] : [t('find.body.register')],
        Icon: IconBuilding,
        leads: true,
        run: () => void navigate(paths.body(body)),
      })),
      total: bodies?.total ?? 0,
    },
    looking: asked && (texts.isPlaceholderData || texts.isPending),
  };
}

/** The line that leads to the page of all finds. */
export function useAllFinds(query: string, total: number): readonly Line[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (query === '' || total === 0) return [];
  return [
    {
      id: 'all-finds',
      label: t('find.all', { count: total }),
      Icon: IconSearch,
      leads: true,
      run: () => void navigate(paths.find(query)),
    },
  ];
}
