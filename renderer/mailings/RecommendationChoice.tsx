import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recommendationExclusions } from '#shared/mailings/mayGet.ts';
import type { OpenRecommendation } from '#shared/mailings/recommended.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { releaseLink } from '../privacy/links.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { excludedParts } from './excludedParts.ts';
import classes from './mailings.module.css';
import type { Choice } from './useChosen.ts';

interface Props {
  readonly total: number;
  readonly recommendations: readonly OpenRecommendation[];
  readonly choice: Choice;
}

/** Recommendations still to be written, to be ticked; what is lacking is told and one click away. */
export function RecommendationChoice({ total, recommendations, choice }: Props) {
  const { t } = useTranslation();
  if (recommendations.length === 0) {
    return (
      <EmptyState
        title={t('mailings.recommended.emptyTitle')}
        text={t('mailings.recommended.emptyText')}
        order={3}
      />
    );
  }
  return (
    <div className={classes.recommended}>
      {total > recommendations.length && (
        <Text className={classes.warn}>
          {t('mailings.recommended.moreThanShown', { shown: recommendations.length, total })}
        </Text>
      )}
      <ChoiceList
        rows={recommendations}
        choice={choice}
        label={t('mailings.recommended.list')}
        chosenText={(count) => t('mailings.recommended.chosen', { count })}
        foundText={t('mailings.recommended.found', { count: total })}
        onlyExcludedText={t('mailings.recommended.onlyExcluded')}
        excludedText={(rows) =>
          `${t('mailings.recommended.excluded', { count: rows.length })} ${excludedParts(t, recommendationExclusions, rows)}`
        }
        cells={(row) => <Cells row={row} />}
      />
    </div>
  );
}

function Cells({ row }: { readonly row: OpenRecommendation }) {
  const language = useDateLanguage();
  const { measures } = useCatalogs();
  const measure = row.measure === null ? '' : (measures.find(row.measure)?.name[language] ?? '');
  return (
    <>
      <span className={classes.soft}>{row.number}</span>
      <span className={classes.soft}>{[measure, row.body].filter((part) => part !== '').join(' · ')}</span>
      <span className={classes.why}>
        <State row={row} />
      </span>
    </>
  );
}

/** What is in the way of a letter or of its file, with the way there. */
function State({ row }: { readonly row: OpenRecommendation }) {
  const { t } = useTranslation();
  const { id, clientId, body, excluded, lacking, mayLeave, staleLetter } = row;
  if (excluded === 'lacking') {
    const what = lacking.map((name) => t(`recommendations.fields.${name}`)).join(', ');
    return (
      <Anchor component={Link} to={paths.recommendation(id)} underline="always">
        {t('mailings.recommended.lacking', { what })}
      </Anchor>
    );
  }
  if (excluded !== null) return t(`mailings.why.${excluded}`);
  return (
    <>
      {!mayLeave && (
        <Anchor component={Link} to={releaseLink(clientId, { authority: null, body })} underline="always">
          {t('mailings.recommended.noRelease')}
        </Anchor>
      )}
      {!mayLeave && staleLetter !== null && ' · '}
      {staleLetter !== null && (
        <Anchor component={Link} to={paths.letter(staleLetter)} underline="always">
          {t('mailings.recommended.stale')}
        </Anchor>
      )}
    </>
  );
}
