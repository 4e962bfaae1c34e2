import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Review } from '#shared/dossier/calls.ts';
import type { PaperKind } from '#shared/dossier/kinds.ts';
import { missingDocuments } from '#shared/recognition/documentProgress.ts';
import { useRead } from '../api/calls.ts';
import { fieldLink } from '../recognition/factLinks.ts';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './dossier.module.css';
import { MissingPapers } from './MissingPapers.tsx';

interface Props {
  readonly review: Review;
  /** Of the papers that are to be made. */
  readonly kinds: ReadonlySet<PaperKind>;
}

/** What is missing, why it counts and where it is entered: facts, gaps, names, papers. */
export function MissingPanel({ review, kinds }: Props) {
  const { t } = useTranslation();
  const application = useRead('recognition.get', { id: review.applicationId }).data;
  // What is about to be made is not missing.
  const documents = application
    ? missingDocuments(application.required, application.held).filter(
        ({ required }) => !kinds.has(required.type as PaperKind),
      )
    : [];
  const facts = review.missing.flatMap((fact) => {
    const papers = fact.papers.filter((kind) => kinds.has(kind));
    return papers.length === 0 ? [] : [{ ...fact, papers }];
  });
  const gaps = kinds.has('cv') ? review.gaps : [];
  const whole = facts.length + gaps.length + documents.length + review.mismatches.length === 0;
  const Icon = whole ? IconCircleCheck : IconAlertTriangle;
  return (
    <section className={classes.missing} data-whole={whole || undefined} aria-labelledby="dossier-missing">
      <h2 id="dossier-missing" className={classes.missingTitle}>
        <Icon size={20} aria-hidden /> {t('dossier.missingTitle')}
      </h2>
      {whole && <p className={classes.line}>{t('dossier.nothingMissing')}</p>}
      {facts.length > 0 && (
        <ul className={classes.facts}>
          {facts.map(({ fact, title, place, papers }) => (
            <li key={`${fact} ${place.field} ${title}`}>
              <Anchor
                component={Link}
                to={fieldLink(place, review.clientId, review.applicationId)}
                className={classes.fact}
              >
                {t(`dossier.facts.${fact}`, { title })}
              </Anchor>{' '}
              {t(`dossier.counts.${fact}`)}
              <span className={classes.soft}>
                {t('dossier.neededFor', {
                  papers: papers.map((kind) => t(`letters.kinds.${kind}`)).join(', '),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Gaps review={review} gaps={gaps} />
      <Names review={review} />
      <MissingPapers applicationId={review.applicationId} documents={documents} />
    </section>
  );
}

function Gaps({ review, gaps }: { readonly review: Review; readonly gaps: Review['gaps'] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  if (gaps.length === 0) return null;
  const place = { of: 'experience', id: null, field: 'startedOn' } as const;
  const sure = review.items.find(({ kind }) => kind === 'cv')?.checks.length === 0;
  return (
    <>
      <h3 className={classes.part}>{t('dossier.gapsTitle')}</h3>
      <p className={classes.line}>
        {t(sure ? 'dossier.gapsText' : 'dossier.gapsTextUsually')}{' '}
        <Anchor
          component={Link}
          underline="always"
          to={fieldLink(place, review.clientId, review.applicationId)}
        >
          {t('dossier.addStation')}
        </Anchor>
      </p>
      <ul className={classes.facts}>
        {gaps.map(({ from, to, open }) => (
          <li key={from}>
            {formatPartialDate(from, language)} –{' '}
            {open ? t('dossier.today') : formatPartialDate(to, language)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Names({ review }: { readonly review: Review }) {
  const { t } = useTranslation();
  if (review.mismatches.length === 0) return null;
  return (
    <>
      <h3 className={classes.part}>{t('dossier.namesTitle')}</h3>
      <ul className={classes.facts}>
        {review.mismatches.map(({ a, b, verdict }) => (
          <li key={`${b.place} ${displayName(b, 'givenFirst')}`}>
            {t(`dossier.verdicts.${verdict}`, {
              a: t(`dossier.places.${a.place}`),
              b: t(`dossier.places.${b.place}`),
            })}
            {': '}
            <Foreign text={displayName(a, 'givenFirst')} />
            {' / '}
            <Foreign text={displayName(b, 'givenFirst')} />
          </li>
        ))}
      </ul>
    </>
  );
}
