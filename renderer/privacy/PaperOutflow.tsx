import { Anchor } from '@mantine/core';
import { IconArrowRight, IconHome } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { recipientName } from '#shared/privacy/matters.ts';
import type { Verdict } from '#shared/privacy/outflow.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { releaseLink } from './links.ts';
import classes from './privacy.module.css';
import { type AboutPaper, usePaperOutflow } from './usePaperOutflow.ts';

/** Why something stays, in the order one asks. */
const reasons = ['noCounselling', 'noRelease', 'noPlace'] as const;

/** What of a person leaves with a letter, by which consent, and what stays and why: before it is made or sent. */
export function PaperOutflow(about: AboutPaper) {
  const { t } = useTranslation();
  const found = usePaperOutflow(about);
  if (found === null) return null;
  const { verdicts, leave } = found;
  const own = leave.allowed && leave.because === 'ownPaper';
  return (
    <dl className={classes.outflow} aria-label={t('outflow.title')}>
      <dt>
        <IconArrowRight size={16} aria-hidden /> {t(own ? 'outflow.tells' : 'outflow.leaves')}
      </dt>
      <dd>
        <p>
          <Names verdicts={verdicts.filter(({ leaves, known }) => leaves && known)} />
        </p>
        <Cover about={about} {...found} />
      </dd>
      <dt>
        <IconHome size={16} aria-hidden /> {t('outflow.stays')}
      </dt>
      <dd>
        {reasons.map((why) => (
          <Staying key={why} about={about} why={why} verdicts={verdicts.filter((one) => one.why === why)} />
        ))}
      </dd>
    </dl>
  );
}

function Names({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const { t } = useTranslation();
  if (verdicts.length === 0) return t('outflow.nothing');
  return verdicts.map(({ name }) => t(`profilePapers.classes.${name}`)).join(' · ');
}

type Found = NonNullable<ReturnType<typeof usePaperOutflow>>;

/** What it rests on that it may leave. */
function Cover({ about, leave, releasedOn }: Pick<Found, 'leave' | 'releasedOn'> & { about: AboutPaper }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { authorities } = useCatalogs();
  if (!leave.allowed) return null;
  const { kind, authority, body } = about.outgoing;
  const internal = kind === 'closingReport' && leave.because === 'ownPaper';
  return (
    <p className={classes.outflowSoft}>
      {releasedOn === null
        ? t(internal ? 'outflow.covers.internal' : `outflow.covers.${leave.because}`)
        : t('outflow.covers.released', {
            date: formatPartialDate(releasedOn, language, 'short'),
            recipient: recipientName({ authority, body }, authorities),
          })}{' '}
      {t('outflow.ownWords')}
    </p>
  );
}

interface StayingProps {
  readonly about: AboutPaper;
  readonly why: (typeof reasons)[number];
  readonly verdicts: readonly Verdict[];
}

function Staying({ about: { clientId, outgoing }, why, verdicts }: StayingProps) {
  const { t } = useTranslation();
  const { authority, body } = outgoing;
  if (verdicts.length === 0) return null;
  const named = authority !== null || body !== '';
  return (
    <p className={why === 'noPlace' ? classes.outflowSoft : ''}>
      <Names verdicts={verdicts} />: {t(`outflow.why.${why}`)}
      {why === 'noRelease' && named && (
        <>
          {'. '}
          <Anchor component={Link} underline="always" to={releaseLink(clientId, { authority, body })}>
            {t('outflow.enter')}
          </Anchor>
        </>
      )}
    </p>
  );
}
