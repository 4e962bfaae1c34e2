import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { everybody, type MailingFilter, type MailingPerson } from '#shared/mailings/mailing.ts';
import { useRead } from '../api/calls.ts';
import { useFormDraft } from '../api/drafts.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { FilterFields } from './FilterFields.tsx';
import { PeopleChoice } from './PeopleChoice.tsx';
import { RunList } from './RunList.tsx';
import { emptyText, TextFields } from './TextFields.tsx';
import { WritePart } from './WritePart.tsx';

/** Who is chosen: those ticked, or all but those unticked. Who may get none is never. */
interface Chosen {
  readonly all: boolean;
  readonly other: ReadonlySet<string>;
}

/** One letter to many: whom, what, and the run. */
export function MailingPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<MailingFilter>(everybody);
  const [chosen, setChosen] = useState<Chosen>({ all: false, other: new Set() });
  const [text, setText] = useFormDraft('mailing', emptyText);
  const people = useRead('mailings.people', filter, { keepPrevious: true });
  const found = people.data?.people ?? [];
  const isChosen = ({ id, excluded }: MailingPerson): boolean =>
    excluded === null && chosen.all !== chosen.other.has(id);
  const getting = found.filter(isChosen);
  const toggle = (id: string): void => {
    const other = new Set(chosen.other);
    if (!other.delete(id)) other.add(id);
    setChosen({ ...chosen, other });
  };
  return (
    <>
      <PageTitle
        above={
          <Anchor component={Link} to={paths.people()} size="sm">
            {t('mailings.back')}
          </Anchor>
        }
      >
        {t('mailings.title')}
      </PageTitle>
      <Text c="dimmed" mb="md" maw={760}>
        {t('mailings.lead')}
      </Text>
      <Section title={t('mailings.who')}>
        <FilterFields filter={filter} onChange={setFilter} />
        <ErrorAlert error={people.error} onRetry={() => void people.refetch()} />
        {people.data && (
          <PeopleChoice
            total={people.data.total}
            people={found}
            isChosen={isChosen}
            onToggle={toggle}
            onAll={(all) => setChosen({ all, other: new Set() })}
          />
        )}
      </Section>
      <Section title={t('mailings.what')}>
        <TextFields text={text} onChange={setText} />
      </Section>
      <Section title={t('mailings.check')}>
        <WritePart people={getting} text={text} />
      </Section>
      <RunList />
    </>
  );
}
