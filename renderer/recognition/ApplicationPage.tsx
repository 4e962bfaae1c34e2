import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Application } from '#shared/recognition/application.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useOccupationName } from '../api/catalogs.tsx';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { MoneySection } from '../funding/MoneySection.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { OpenPart } from '../ui/OpenPart.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useLinkedPlace } from '../ui/useLinkedPlace.ts';
import classes from './application.module.css';
import { ChosenWay } from './ChosenWay.tsx';
import { ClockPanel } from './ClockPanel.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { LettersPart } from './LettersPart.tsx';
import { Missing } from './Missing.tsx';
import { ProcedureSection } from './ProcedureSection.tsx';
import { WorkplaceField } from './WorkplaceField.tsx';

/** One undertaking before one authority: what is lacking first, then the papers, then the letters. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const application = useRead('recognition.get', { id });
  useOpenPerson(application.data?.clientId);
  return (
    <Loaded query={application}>
      {(found) => (
        <OpenPart key={id}>
          <Undertaking application={found} />
        </OpenPart>
      )}
    </Loaded>
  );
}

function Undertaking({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useDateLanguage();
  const occupationName = useOccupationName();
  const { id, clientId, occupation, qualificationTitle, startedOn, way } = application;
  const remove = useChange('recognition.remove');
  useLinkedPlace('field');
  return (
    <>
      <PageTitle up={paths.person(clientId)}>
        {occupation === '' ? t('recognitionPage.applicationTitle') : occupationName(occupation)}
      </PageTitle>
      <p className={classes.lead}>
        {qualificationTitle !== '' && (
          <>
            {t('recognitionPage.from')} <Foreign text={qualificationTitle} /> ·{' '}
          </>
        )}
        {t('recognitionPage.since', { date: formatPartialDate(startedOn, language) })}
      </p>
      <div className={classes.columns}>
        <div>
          <ClockPanel application={application} />
          <Missing application={application} />
          <ProcedureSection application={application} />
          <LettersPart application={application} />
          <Section title={t('recognitionPage.documents')}>
            <DocumentTable application={application} />
          </Section>
          <MoneySection
            applicationId={id}
            clientId={clientId}
            qualificationId={application.qualificationId}
            said={way?.checks ?? []}
          />
        </div>
        <div>
          <Section title={t('recognitionPage.way')}>
            {way ? (
              <ChosenWay way={way} clientId={clientId} occupation={occupation} />
            ) : (
              <p className={classes.warn}>{t('recognitionPage.wayGone')}</p>
            )}
            <Anchor component={Link} to={paths.assess(application.qualificationId)}>
              {t('recognitionPage.otherWays')}
            </Anchor>
            {occupation !== '' && <WorkplaceField application={application} />}
          </Section>
          <ErrorAlert error={remove.error} />
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                { id },
                { onSuccess: () => void navigate(paths.person(clientId), { replace: true }) },
              )
            }
          >
            {t('recognitionPage.remove')}
          </Button>
          <p className={classes.soft}>{t('recognitionPage.removeHelp')}</p>
        </div>
      </div>
    </>
  );
}
