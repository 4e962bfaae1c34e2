import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenRecommendation } from '#shared/mailings/recommended.ts';
import { useRead } from '../api/calls.ts';
import { useMeasureChecks } from '../letters/useLetterChecks.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './mailings.module.css';
import { Preview } from './Preview.tsx';
import { RecommendationChoice } from './RecommendationChoice.tsx';
import { useChosen } from './useChosen.ts';
import { WritePart } from './WritePart.tsx';

/** What was recommended for each, written in one run. */
export function Recommended() {
  const { t } = useTranslation();
  const choice = useChosen();
  const list = useRead('mailings.recommendations', {});
  const writing = (list.data?.recommendations ?? []).filter(choice.isChosen);
  const held = writing.filter(({ mayLeave }) => !mayLeave).length;
  return (
    <>
      <Section title={t('mailings.recommended.which')}>
        <Loaded query={list}>{(known) => <RecommendationChoice {...known} choice={choice} />}</Loaded>
      </Section>
      <Section title={t('mailings.check')}>
        <WritePart
          order={writing.length > 0 ? { recommendationIds: writing.map(({ id }) => id) } : null}
          leftText={(count) => t('mailings.recommended.left', { count })}
          preview={
            writing.length > 0 ? (
              <>
                <RecommendationPreview recommendations={writing} />
                {held > 0 && (
                  <Text className={classes.warn}>
                    {t('mailings.recommended.willBeHeld', { count: held })}
                  </Text>
                )}
              </>
            ) : (
              <Text c="dimmed">{t('mailings.recommended.previewLead')}</Text>
            )
          }
        />
      </Section>
    </>
  );
}

function RecommendationPreview({
  recommendations,
}: {
  readonly recommendations: readonly OpenRecommendation[];
}) {
  const [wanted, setWanted] = useState('');
  const shown = recommendations.find((one) => one.id === wanted) ?? recommendations[0];
  const id = shown?.id ?? '-';
  const letter = useRead('mailings.previewRecommendation', { id }, { keepPrevious: true });
  const { marks } = useMeasureChecks(shown?.measure ?? null, letter.data?.letter);
  return (
    <Preview
      of={recommendations}
      id={id}
      onChange={setWanted}
      marks={marks}
      clientId={shown?.clientId ?? '-'}
      outgoing={{ kind: 'recommendation', authority: null, body: shown?.body ?? '', handedOn: null }}
      query={letter}
    />
  );
}
