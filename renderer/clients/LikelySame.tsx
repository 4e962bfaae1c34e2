import { Anchor, Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ClientRow } from '#shared/clients/client.ts';
import { displayName, type PersonName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useChange, useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ageText } from './age.ts';
import classes from './person.module.css';

interface Props {
  readonly names: PersonName;
  /** The person just being entered; not a likely other one. */
  readonly own: string | null;
}

const most = 5;
/** Of the same family name only: seldom the same person. */
const mostRelated = 3;
const restMs = 150;

/** „Schon da?“: people whose names, in any spelling, begin with what is being typed. */
export function LikelySame({ names, own }: Props) {
  const { t } = useTranslation();
  const [query] = useDebouncedValue(`${names.familyName} ${names.givenNames}`.trim(), restMs);
  const [family] = useDebouncedValue(names.familyName.trim(), restMs);
  const ask = (text: string) => ({ query: text.slice(0, 300), offset: 0, limit: most + 1 });
  const both = useRead('clients.search', ask(query), { enabled: query.length > 1, keepPrevious: true });
  const alone = useRead('clients.search', ask(family), { enabled: family.length > 2, keepPrevious: true });
  const others = (rows: readonly ClientRow[] | undefined): readonly ClientRow[] =>
    (rows ?? []).filter(({ id }) => id !== own).slice(0, most);
  const same = query.length > 1 ? others(both.data?.rows) : [];
  const related =
    same.length === 0 && family.length > 2 ? others(alone.data?.rows).slice(0, mostRelated) : [];
  if (same.length === 0 && related.length === 0) return null;
  return (
    <Section title={t('clients.alreadyHere')}>
      <p className={classes.nothing}>
        {t(own === null ? 'clients.alreadyHereText' : 'clients.alreadyHereOr')}
      </p>
      <ul className={classes.likely}>
        {[...same, ...related].map((row) => (
          <Likely key={row.id} row={row} own={own} />
        ))}
      </ul>
    </Section>
  );
}

function Likely({ row, own }: { readonly row: ClientRow; readonly own: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useDateLanguage();
  const undo = useChange('history.undo');

  /** Takes back, entry by entry, what was just typed here, and opens the person who was there before. */
  const instead = async (): Promise<void> => {
    await flushAll();
    if (own !== null) {
      for (let left = true; left; ) {
        left = await undo.mutateAsync({ clientId: own }).then(
          () => true,
          () => false,
        );
      }
    }
    void navigate(paths.person(row.id), { replace: true });
  };
  const age = ageText(row.birthDate);
  return (
    <li>
      <Anchor component={Link} to={paths.person(row.id)}>
        <Foreign text={displayName(row, 'familyFirst')} />
      </Anchor>
      {row.originalName !== null && (
        <>
          {' '}
          <Foreign text={row.originalName} />
        </>
      )}
      <br />
      <span className={classes.nothing}>
        {[
          row.number,
          row.birthDate === null ? null : formatPartialDate(row.birthDate, language, 'short'),
          age === null ? null : `(${age})`,
          row.town,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {own !== null && (
        <>
          <br />
          <Button size="compact-sm" variant="default" mt={4} onClick={() => void instead()}>
            {t('clients.useThis')}
          </Button>
        </>
      )}
    </li>
  );
}
