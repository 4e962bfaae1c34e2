import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  everybody,
  type MailingFilter,
  type MailingPerson,
  type MailingText,
} from '#shared/mailings/mailing.ts';
import { wrongWords } from '#shared/mailings/words.ts';
import { useRead } from '../api/calls.ts';
import { useFormDraft } from '../api/drafts.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { FilterFields } from './FilterFields.tsx';
import { PeopleChoice } from './PeopleChoice.tsx';
import { Preview } from './Preview.tsx';
import { emptyText, TextFields } from './TextFields.tsx';
import { useChosen } from './useChosen.ts';
import { WritePart } from './WritePart.tsx';

/** One text to many: whom, what, and the run. */
export function FreeLetter() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<MailingFilter>(everybody);
  const choice = useChosen();
  const [text, setText] = useFormDraft('mailing', emptyText);
  const people = useRead('mailings.people', filter, { keepPrevious: true });
  const found = people.data?.people ?? [];
  const getting = found.filter(choice.isChosen);
  const ready =
    getting.length > 0 &&
    text.subject.trim() !== '' &&
    text.body.trim() !== '' &&
    wrongWords(text.subject).length + wrongWords(text.body).length === 0;
  return (
    <>
      <Section title={t('mailings.who')}>
        <FilterFields filter={filter} onChange={setFilter} />
        <ErrorAlert error={people.error} onRetry={() => void people.refetch()} />
        {people.data && <PeopleChoice total={people.data.total} people={found} choice={choice} />}
      </Section>
      <Section title={t('mailings.what')}>
        <TextFields text={text} onChange={setText} />
      </Section>
      <Section title={t('mailings.check')}>
        <WritePart
          order={ready ? { clientIds: getting.map(({ id }) => id), text } : null}
          leftText={(count) => t('mailings.left', { count })}
          preview={
            ready ? (
              <FreePreview people={getting} text={text} />
            ) : (
              <Text c="dimmed">{t('mailings.previewLead')}</Text>
            )
          }
        />
      </Section>
    </>
  );
}

interface PreviewProps {
  readonly people: readonly MailingPerson[];
  readonly text: MailingText;
}

function FreePreview({ people, text }: PreviewProps) {
  const [wanted, setWanted] = useState('');
  const clientId = people.find(({ id }) => id === wanted)?.id ?? people[0]?.id ?? '-';
  const [settled] = useDebouncedValue(text, 300);
  const letter = useRead('mailings.preview', { clientId, text: settled }, { keepPrevious: true });
  return (
    <Preview
      of={people}
      id={clientId}
      onChange={setWanted}
      clientId={clientId}
      outgoing={{ kind: 'mailing', authority: null, body: '', handedOn: null }}
      query={letter}
    />
  );
}
