import { Button } from '@mantine/core';
import { IconClipboardText, IconFileText, IconStars } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Client } from '#shared/clients/client.ts';
import { displayName } from '#shared/clients/personName.ts';
import { invoke, useRead } from '../api/calls.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { AheadSection } from '../cases/AheadSection.tsx';
import { CaseBar } from '../cases/CaseBar.tsx';
import { FileTools } from '../cases/FileTools.tsx';
import { Timeline } from '../cases/Timeline.tsx';
import { LettersSection } from '../letters/LettersSection.tsx';
import { PapersSection } from '../papers/PapersSection.tsx';
import { NeedsSection } from '../plan/NeedsSection.tsx';
import { ConsentSection } from '../privacy/ConsentSection.tsx';
import { ProfileSections } from '../profile/ProfileSections.tsx';
import { ApplicationsSection } from '../recognition/ApplicationsSection.tsx';
import { RecommendationsSection } from '../recommendations/RecommendationsSection.tsx';
import { PersonExport } from '../transfer/PersonExport.tsx';
import { FoundWordsBar } from '../ui/FoundWordsBar.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { MarkWords } from '../ui/Marked.tsx';
import { OpenPart } from '../ui/OpenPart.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { useLinkedPlace } from '../ui/useLinkedPlace.ts';
import { AddressFields } from './AddressFields.tsx';
import { DoubleHint } from './duplicates/DoubleHint.tsx';
import { FormerNumbers } from './duplicates/FormerNumbers.tsx';
import { MergedAway } from './duplicates/MergedAway.tsx';
import { NamesSection } from './NamesSection.tsx';
import { PersonAbout } from './PersonAbout.tsx';
import { PersonFields } from './PersonFields.tsx';
import classes from './person.module.css';
import { useClientSource } from './useClientSource.ts';

/** A person's file on one page: what happened on the left, what is known on the right. */
export function PersonPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const words = params.get('words') ?? '';
  const client = useRead('clients.get', { id });
  const known = client.data?.id;
  useOpenPerson(known);
  useEffect(() => {
    if (known !== undefined) void invoke('clients.opened', { id: known });
  }, [known]);
  if (client.error?.error.code === 'clients.unknown') {
    return (
      <>
        <PageTitle>{t('clients.personTitle')}</PageTitle>
        <MergedAway id={id} />
      </>
    );
  }
  return (
    <Loaded query={client}>
      {(person) => (
        <OpenPart key={person.id}>
          <MarkWords query={words}>
            <PersonFile client={person} />
          </MarkWords>
        </OpenPart>
      )}
    </Loaded>
  );
}

function PersonFile({ client }: { readonly client: Client }) {
  const { t } = useTranslation();
  const intake = useRead('intake.get', { clientId: client.id });
  const of = useClientSource(client);
  useLinkedPlace('field');
  useLinkedPlace('at');
  return (
    <>
      <PageTitle
        up={paths.people()}
        actions={
          <>
            <Button
              component={Link}
              to={paths.profile(client.id)}
              variant="default"
              leftSection={<IconStars size={18} aria-hidden />}
            >
              {t('assessment.open')}
            </Button>
            <Button
              component={Link}
              to={paths.profilePapers(client.id)}
              variant="default"
              leftSection={<IconFileText size={18} aria-hidden />}
            >
              {t('profilePapers.open')}
            </Button>
            <Button
              component={Link}
              to={paths.intake(client.id)}
              leftSection={<IconClipboardText size={18} aria-hidden />}
            >
              {t('intakePage.open')}
            </Button>
            <PersonExport clientId={client.id} />
          </>
        }
      >
        <Foreign text={displayName(client, 'familyFirst')} />
      </PageTitle>
      <PersonAbout client={client} intake={intake.data} />
      <DoubleHint client={client} />
      <FoundWordsBar />
      <div className={classes.fileHead}>
        <CaseBar clientId={client.id} />
        <FileTools clientId={client.id} />
      </div>
      <div className={classes.columns}>
        <div className={classes.story}>
          <AheadSection clientId={client.id} />
          <Timeline clientId={client.id} />
        </div>
        <div className={classes.facts}>
          <ConsentSection clientId={client.id} />
          <ApplicationsSection clientId={client.id} />
          <NeedsSection clientId={client.id} />
          <RecommendationsSection clientId={client.id} />
          <LettersSection clientId={client.id} />
          <PapersSection clientId={client.id} />
          <Section title={t('clients.person')}>
            <PersonFields of={of} />
          </Section>
          <NamesSection client={client} />
          <Section title={t('clients.address')}>
            <AddressFields of={of} />
          </Section>
          <ProfileSections clientId={client.id} />
          <FormerNumbers clientId={client.id} />
        </div>
      </div>
    </>
  );
}
