import { Button } from '@mantine/core';
import { IconFileCv } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { stands } from '#shared/assessment/ownRating.ts';
import { displayName } from '#shared/clients/personName.ts';
import type { Output } from '#shared/contract/index.ts';
import { useRead } from '../api/calls.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths, profilePart } from '../app/paths.ts';
import { CertificatesSection } from '../profile/CertificatesSection.tsx';
import { CoursesSection } from '../profile/CoursesSection.tsx';
import { ExperienceSection } from '../profile/ExperienceSection.tsx';
import { LanguageSection } from '../profile/LanguageSection.tsx';
import { QualificationSection } from '../profile/QualificationSection.tsx';
import { ScriptsSection } from '../profile/ScriptsSection.tsx';
import { RecommendationsSection } from '../recommendations/RecommendationsSection.tsx';
import { FoundWordsBar } from '../ui/FoundWordsBar.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { MarkWords } from '../ui/Marked.tsx';
import { OpenPart } from '../ui/OpenPart.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PersonGone } from '../ui/PersonGone.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useLinkedPlace } from '../ui/useLinkedPlace.ts';
import classes from './assessment.module.css';
import { MotivationSection } from './MotivationSection.tsx';
import { OwnHandSection } from './ownHand/OwnHandSection.tsx';
import { ReviewSection } from './ReviewSection.tsx';
import { SkillsSection } from './SkillsSection.tsx';
import { StartSection } from './StartSection.tsx';
import { StrengthsSection } from './StrengthsSection.tsx';
import { TimelineSection } from './TimelineSection.tsx';
import { VersionsSection } from './VersionsSection.tsx';

/** Competence profile: experience, language, qualifications, strengths, wishes; then review and release. */
export function AssessmentPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const words = useSearchParams()[0].get('words') ?? '';
  const client = useRead('clients.get', { id });
  const profile = useRead('assessment.get', { clientId: id });
  useOpenPerson(client.data?.id);
  useLinkedPlace('field');
  useLinkedPlace('at');
  if (client.error?.error.code === 'clients.unknown') return <PersonGone title={t('assessment.title')} />;
  return (
    <Loaded query={client}>
      {(person) => (
        <OpenPart key={person.id}>
          <PageTitle
            up={paths.person(id)}
            actions={
              <>
                <Button
                  component={Link}
                  to={paths.europass(id)}
                  variant="default"
                  leftSection={<IconFileCv size={18} aria-hidden />}
                >
                  {t('europass.open')}
                </Button>
                <Button component={Link} to={paths.profilePapers(id)} variant="default">
                  {t('profilePapers.open')}
                </Button>
              </>
            }
          >
            {t('assessment.title')}
            <span className={classes.who}>
              {' · '}
              <Foreign text={displayName(person, 'familyFirst')} />
            </span>
          </PageTitle>
          <MarkWords query={words}>
            <FoundWordsBar />
            <Loaded query={profile}>{(known) => <Parts clientId={id} known={known} />}</Loaded>
          </MarkWords>
        </OpenPart>
      )}
    </Loaded>
  );
}

interface Props {
  readonly clientId: string;
  readonly known: Output<'assessment.get'>;
}

function Parts({ clientId, known: { facts, around, versions, followed, own } }: Props) {
  return (
    <div className={classes.page}>
      <Part id={profilePart('experience')}>
        <ExperienceSection clientId={clientId} items={facts.experience} />
      </Part>
      <Part id={profilePart('skills')}>
        <SkillsSection clientId={clientId} facts={facts} />
      </Part>
      <Part id={profilePart('qualification')}>
        <QualificationSection clientId={clientId} items={facts.qualification} />
      </Part>
      <TimelineSection facts={facts} />
      <Part id={profilePart('languageSkill')}>
        <LanguageSection
          clientId={clientId}
          items={facts.languageSkill}
          certificates={facts.languageCertificate}
        />
      </Part>
      <Part id={profilePart('languageCertificate')}>
        <CertificatesSection clientId={clientId} items={facts.languageCertificate} />
      </Part>
      <Part id={profilePart('scriptSkill')}>
        <ScriptsSection clientId={clientId} scripts={facts.scriptSkill} languages={facts.languageSkill} />
      </Part>
      <Part id={profilePart('germanCourse')}>
        <CoursesSection clientId={clientId} items={facts.germanCourse} />
      </Part>
      <OwnHandSection clientId={clientId} facts={facts} own={own} />
      <Part id={profilePart('strengths')}>
        <StrengthsSection
          clientId={clientId}
          strengths={facts.strengths}
          own={own.filter((one) => stands(one, facts))}
        />
      </Part>
      <Part id={profilePart('wishes')}>
        <MotivationSection clientId={clientId} wishes={facts.wishes} followed={followed} />
      </Part>
      <Part id={profilePart('startingPoint')}>
        <StartSection clientId={clientId} item={facts.startingPoint[0]} />
      </Part>
      <ReviewSection facts={facts} />
      <VersionsSection clientId={clientId} facts={facts} around={around} versions={versions} />
      <RecommendationsSection clientId={clientId} />
    </div>
  );
}

/** A part the review can lead to. */
const Part = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <div id={id} tabIndex={-1}>
    {children}
  </div>
);
