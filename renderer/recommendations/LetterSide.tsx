import { Alert, Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Output } from '#shared/contract/index.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { stillWanted } from '#shared/recommendations/recommendation.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { PaperOutflow } from '../privacy/PaperOutflow.tsx';
import { unfilledTexts } from '../textblocks/unfilledTexts.ts';
import { fieldId } from '../ui/fields/source.ts';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { RecommendationSource } from './RecommendationPage.tsx';
import classes from './recommendations.module.css';
import { StartFacts } from './StartFacts.tsx';

interface Props {
  readonly of: RecommendationSource;
  readonly view: Output<'recommendations.get'>;
}

/** What leaves the house and what stays, before the letter is written. */
export function LetterSide({ of, view }: Props) {
  const { t } = useTranslation();
  const { recommendation, lacking, tells, assessed, situation, unfilled } = view;
  const { clientId, body } = recommendation;
  const open = stillWanted(of.values);
  return (
    <>
      {lacking.length > 0 && (
        <Alert color="amber" mb="md" title={t('recommendations.lacking')}>
          <ul className={classes.list}>
            {lacking.map((name) => (
              <li key={name}>{t(`recommendations.fields.${name}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {open.length > 0 && (
        <Section title={t('recommendations.wanted')}>
          <ul className={classes.list}>
            {open.map((name) => (
              <li key={name}>
                <Anchor component={Link} to={`?field=${encodeURIComponent(fieldId(of, name))}`}>
                  {t(`recommendations.fields.${name}`)}
                </Anchor>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('recommendations.tells')}>
        {situation.length === 0 && <p className={classes.soft}>{t('recommendations.tellsNothing')}</p>}
        {situation.length > 0 && <StartFacts id={recommendation.id} situation={situation} />}
        {unfilledTexts(t, unfilled.neutrality).map((sentence) => (
          <p key={sentence} className={classes.warn}>
            {t('recommendations.neutrality')}: {sentence}{' '}
            <Anchor component={Link} underline="always" to={paths.textBlocks()}>
              {t('textblocks.open')}
            </Anchor>
          </p>
        ))}
        {!assessed && (
          <p className={classes.warn}>
            {t('recommendations.notAssessed')}{' '}
            <Anchor component={Link} underline="always" to={paths.profile(clientId)}>
              {t('recommendations.openProfile')}
            </Anchor>
          </p>
        )}
      </Section>
      <Section title={t('outflow.title')}>
        <PaperOutflow
          clientId={clientId}
          outgoing={{ kind: 'recommendation', authority: null, body, handedOn: null }}
          tells={tells}
        />
        <p className={classes.soft}>{t('recommendations.never')}</p>
      </Section>
      <Written view={view} />
    </>
  );
}

/** The letters written from it, drafts and sent. */
function Written({ view: { recommendation, letters } }: { readonly view: Output<'recommendations.get'> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const all = useRead('letters.list', { clientId: recommendation.clientId }, { enabled: letters.length > 0 });
  const own = all.data?.letters.filter(({ id }) => letters.includes(id)) ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={t('recommendations.letters')}>
      <ul className={classes.list}>
        {own.map(({ id, on, sentOn }) => (
          <li key={id}>
            <Anchor component={Link} to={paths.letter(id)}>
              {t(sentOn === null ? 'letterDesk.draft' : 'letterDesk.sent')},{' '}
              {formatPartialDate(sentOn ?? on, language, 'short')}
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
}
