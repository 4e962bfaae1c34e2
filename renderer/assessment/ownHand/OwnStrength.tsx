import { IconHandFinger, IconStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnRating } from '#shared/assessment/ownRating.ts';
import assessment from '../assessment.module.css';
import { useGivenWords } from './useGivenWords.ts';

interface Props {
  readonly strongest: boolean;
  /** What the person has rated themselves and still stands. */
  readonly own: OwnRating | undefined;
}

/** What of a strength comes from the person's own hand. */
export function OwnStrength({ strongest, own }: Props) {
  const { t } = useTranslation();
  const words = useGivenWords();
  return (
    <>
      {strongest && (
        <span className={assessment.talk}>
          <IconStar size={16} aria-hidden /> {t('cards.strongest')}
        </span>
      )}
      {own && (
        <span className={assessment.byHand}>
          <IconHandFinger size={16} aria-hidden />
          <span>
            {own.value === null && `${t('cards.doesNotKnow')} `}
            {words(own.given)}
          </span>
        </span>
      )}
    </>
  );
}
