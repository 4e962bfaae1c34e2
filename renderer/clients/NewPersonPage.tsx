import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { LikelyRow } from '#shared/clients/duplicates/calls.ts';
import { splitName } from '#shared/clients/splitName.ts';
import { invoke } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { ConsentHint } from '../privacy/ConsentHint.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { useCommand } from '../ui/useShortcut.ts';
import { AddressFields } from './AddressFields.tsx';
import { AskOnSaving } from './duplicates/AskOnSaving.tsx';
import { LikelySame } from './duplicates/LikelySame.tsx';
import { likelyInput } from './duplicates/likelyInput.ts';
import { useSamePerson } from './duplicates/useSamePerson.ts';
import { PersonFields } from './PersonFields.tsx';
import classes from './person.module.css';

import { useFreshStart, useNewPerson } from './useNewPerson.ts';

/** Fast entry: a name, and the person exists. Everything else when it comes up in the conversation. */
export function NewPersonPage() {
  const ready = useFreshStart();
  return ready ? <NewPerson /> : null;
}

function NewPerson() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { of, id, idNow, client } = useNewPerson();
  const [typed, setTyped] = useState({ familyName: '', givenNames: '' });
  const form = useRef<HTMLDivElement>(null);
  const wide = useMediaQuery('(min-width: 1100px)', true, { getInitialValueInEffect: false });
  const deeds = useSamePerson(idNow);
  const [asking, setAsking] = useState<readonly LikelyRow[]>([]);
  useOpenPerson(id);

  // The list's „nobody found“ brings the name that was searched for.
  const [asked] = useState(() => params.get('name'));
  const { save } = of;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    if (asked === null) return;
    const name = splitName(asked);
    setTyped(name);
    void save(name);
  }, [asked, save]);

  const leave = (): void => {
    const made = idNow();
    void navigate(made === null ? paths.people() : paths.person(made), { replace: true });
  };
  /** Whom the office very likely knows already is asked about once more; a failing look keeps nobody here. */
  const finish = async (): Promise<void> => {
    await flushAll();
    const made = idNow();
    const stored = made === null ? null : await invoke('clients.get', { id: made });
    const found = stored?.ok ? await invoke('clients.likely', likelyInput(stored.value, stored.value)) : null;
    const rows = found?.ok ? found.value.rows.filter(({ band }) => band === 'likely') : [];
    if (rows.length > 0) setAsking(rows);
    else leave();
  };
  useCommand('enter', () => void finish());

  const names = {
    familyName: typed.familyName || (client?.familyName ?? ''),
    givenNames: typed.givenNames || (client?.givenNames ?? ''),
  };
  // Beside the fields where there is room, else right below them: it must be seen while one types.
  const likely = <LikelySame typed={names} own={client} deeds={deeds} />;
  return (
    <>
      <PageTitle
        up={paths.people()}
        actions={
          <Button onClick={() => void finish()} rightSection={<KeyHint keys={[t('shell.keys.ctrl'), '↵']} />}>
            {t('clients.done')}
          </Button>
        }
      >
        {t('clients.newTitle')}
      </PageTitle>
      <p className={classes.lead} role="status">
        {client ? t('clients.savedAs', { number: client.number }) : t('clients.newLead')}
      </p>
      <div className={classes.columns}>
        <div ref={form} className={classes.story}>
          <Section title={t('clients.person')}>
            <PersonFields
              of={of}
              fresh
              onTyped={(name, text) => setTyped((before) => ({ ...before, [name]: text }))}
            />
          </Section>
          {!wide && likely}
          <Section title={t('clients.address')}>
            <AddressFields of={of} />
          </Section>
        </div>
        <div className={classes.facts}>
          {wide && likely}
          {id !== null && <ConsentHint clientId={id} />}
        </div>
      </div>
      <AskOnSaving rows={asking} deeds={deeds} onBack={() => setAsking([])} onGoOn={leave} />
    </>
  );
}
