import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconFileCv } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import { useRead } from '../../api/calls.ts';
import { useOpenPerson } from '../../app/openPerson.ts';
import { paths } from '../../app/paths.ts';
import { Busy } from '../../ui/Busy.tsx';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { PersonGone } from '../../ui/PersonGone.tsx';
import { Foreign } from '../../ui/PersonName.tsx';
import { Section } from '../../ui/Section.tsx';
import { CvParts } from './CvParts.tsx';
import classes from './europass.module.css';
import { LeftOut } from './LeftOut.tsx';
import { type Known, useEuropass } from './useEuropass.ts';

/** A CV from Europass, beside what the file knows: what is ticked is taken over. */
export function EuropassPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const client = useRead('clients.get', { id });
  const profile = useRead('profile.get', { clientId: id });
  const assessment = useRead('assessment.get', { clientId: id });
  const intake = useRead('intake.get', { clientId: id });
  useOpenPerson(client.data?.id);
  if (client.error?.error.code === 'clients.unknown') return <PersonGone title={t('europass.title')} />;
  return (
    <Loaded query={client}>
      {(person) => (
        <>
          <PageTitle up={paths.profile(id)}>
            {t('europass.title')}
            <span className={classes.who}>
              {' · '}
              <Foreign text={displayName(person, 'familyFirst')} />
            </span>
          </PageTitle>
          <Loaded query={profile}>
            {(items) => (
              <Loaded query={assessment}>
                {({ facts: { skills } }) => (
                  <Loaded query={intake}>
                    {(sheet) => (
                      <Parts key={person.id} known={{ client: person, profile: items, skills, sheet }} />
                    )}
                  </Loaded>
                )}
              </Loaded>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

function Parts({ known }: { readonly known: Known }) {
  const { t } = useTranslation();
  const { client } = known;
  const of = useEuropass(known);
  const { cv, choices, open, take } = of;
  const cancelled = open.error?.error.code === 'call.cancelled';
  if (take.data)
    return (
      <Alert color="accent" icon={<IconCheck aria-hidden />} role="status" className={classes.page}>
        <Text mb="sm">{t('europass.taken', { count: take.data.taken })}</Text>
        <Group>
          <Button component={Link} to={paths.profile(client.id)}>
            {t('europass.toProfile')}
          </Button>
          <Button component={Link} to={paths.person(client.id)} variant="default">
            {t('europass.toPerson')}
          </Button>
        </Group>
      </Alert>
    );
  return (
    <div className={classes.page}>
      <Section title={t('europass.file')}>
        <Text c="dimmed" maw={680} mb="sm">
          {t('europass.lead')}
        </Text>
        <Group>
          <Button
            variant={cv ? 'default' : 'filled'}
            leftSection={<IconFileCv size={18} aria-hidden />}
            disabled={open.isPending}
            onClick={of.pick}
          >
            {t(cv ? 'europass.chooseOther' : 'europass.choose')}
          </Button>
          {cv && (
            <span className={classes.fileName}>
              <strong>
                <bdi>{cv.fileName}</bdi>
              </strong>{' '}
              <span className={classes.soft}>{t(`europass.forms.${cv.form}`)}</span>
            </span>
          )}
          {open.isPending && <Busy label={t('europass.reading')} />}
        </Group>
        {!cancelled && <ErrorAlert error={open.error} />}
      </Section>
      {cv && choices && (
        <>
          <CvParts of={of} choices={choices} cv={cv} />
          <LeftOut cv={cv} />
          <ErrorAlert error={take.error} />
          <Group className={classes.end}>
            <Button loading={take.isPending} onClick={of.save}>
              {t('europass.take', { count: of.ticked.size })}
            </Button>
            <Button variant="default" onClick={of.tickFresh}>
              {t('europass.tickFresh')}
            </Button>
            <Button variant="default" onClick={of.tickNone}>
              {t('europass.tickNone')}
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
