import { Anchor, Autocomplete, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import {
  type Decision,
  type Matter,
  matterKey,
  oneRecipient,
  type Recipient,
} from '#shared/privacy/consent.ts';
import { saidAbout } from '#shared/privacy/guard.ts';
import { recipientName, recipientOf } from '#shared/privacy/matters.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { releaseField } from './links.ts';
import { MatterRow } from './MatterRow.tsx';
import classes from './privacy.module.css';
import { SheetButton } from './SheetButton.tsx';
import type { Talk } from './useTalk.ts';

const toAuthority = (authority: string): Recipient => ({ authority, body: '' });
const toBody = (body: string): Recipient => ({ authority: null, body });
const release = (to: Recipient): Matter => ({ purpose: 'release', ...to });

/** Written in another way it is the same recipient. */
const sameBody = (a: string, b: string): boolean =>
  matterKey(release(toBody(a))) === matterKey(release(toBody(b)));

/** Whom this person has to do with, each once: who decides, who pays, who has a letter, who was named. */
function useRecipients(clientId: string, decisions: readonly Decision[], added: readonly Recipient[]) {
  const applications = useRead('recognition.list', { clientId }).data?.applications ?? [];
  const letters = useRead('letters.list', { clientId }).data?.letters ?? [];
  const benefits = useRead('profile.get', { clientId }).data?.benefit ?? [];
  const { rows } = useCatalogs().authorities;
  const all: Recipient[] = [
    ...applications.flatMap(({ way }) => (way?.authority == null ? [] : [toAuthority(way.authority)])),
    ...letters.flatMap(({ authority, body }) =>
      authority !== null ? [toAuthority(authority)] : body !== '' ? [toBody(body)] : [],
    ),
    ...decisions.filter(({ purpose }) => purpose === 'release'),
    ...benefits.flatMap(({ provider }) => (provider === '' ? [] : [recipientOf(provider, rows)])),
    ...added,
  ];
  const first = new Map<string, Recipient>();
  for (const { authority, body } of all) {
    const key = matterKey(release({ authority, body }));
    if (!first.has(key)) first.set(key, { authority, body });
  }
  return { recipients: [...first], letters };
}

interface Props {
  readonly clientId: string;
  readonly decisions: readonly Decision[];
  readonly talk: () => Talk;
  /** Beside the German on a sheet. */
  readonly language: string | null;
}

/** Schweigepflichtentbindungen: one box per recipient, with its sheet and the letters that wait for it. */
export function Releases({ clientId, decisions, talk, language: beside }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const register = useCatalogs().authorities;
  const [params] = useSearchParams();
  const linked = params.get('recipient') ?? '';
  const [added, setAdded] = useState<readonly Recipient[]>(linked === '' ? [] : [toBody(linked)]);
  const { recipients, letters } = useRecipients(clientId, decisions, added);
  return (
    <>
      <ul className={classes.matters}>
        {recipients.map(([key, to]) => (
          <MatterRow
            key={key}
            clientId={clientId}
            matter={release(to)}
            said={saidAbout(decisions, release(to), today())}
            talk={talk}
            fieldId={releaseField(clientId, to)}
          >
            <div className={classes.papers}>
              <SheetButton
                clientId={clientId}
                kind="release"
                language={beside}
                to={to}
                name={recipientName(to, register)}
              />
              {letters
                .filter(({ authority, body }) =>
                  to.authority === null
                    ? authority === null && body !== '' && sameBody(body, to.body)
                    : authority === to.authority,
                )
                .map(({ id, on, kind }) => (
                  <Anchor key={id} component={Link} to={paths.letter(id)} size="sm">
                    {t(`letters.kinds.${kind}`)}, {formatPartialDate(on, language, 'short')}
                  </Anchor>
                ))}
            </div>
          </MatterRow>
        ))}
      </ul>
      <AddRecipient clientId={clientId} onAdd={(to) => setAdded([...added, to])} />
    </>
  );
}

interface AddProps {
  readonly clientId: string;
  onAdd(to: Recipient): void;
}

function AddRecipient({ clientId, onAdd }: AddProps) {
  const { t } = useTranslation();
  const { rows } = useCatalogs().authorities;
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    // The new box takes the cursor: it is there to be ticked.
    if (wanted !== null) document.getElementById(wanted)?.focus();
    setWanted(null);
  }, [wanted]);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const to = oneRecipient.safeParse(recipientOf(words, rows));
    if (!to.success) return;
    onAdd(to.data);
    setWords('');
    setWanted(releaseField(clientId, to.data));
  };
  return (
    <form className={classes.add} onSubmit={add}>
      <Autocomplete
        label={t('privacy.otherRecipient')}
        value={words}
        onChange={setWords}
        data={[...new Set(rows.map(({ shortName }) => shortName))]}
        limit={8}
        maxLength={200}
        autoComplete="off"
        dir="auto"
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
        {t('privacy.addRecipient')}
      </Button>
    </form>
  );
}
