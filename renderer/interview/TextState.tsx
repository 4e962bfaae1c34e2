import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { ScreenLanguage } from '#shared/interview/languages.ts';
import { missingIn } from '#shared/interview/said.ts';
import { type Review, reviews } from '#shared/text/interview/reviews.ts';
import { type TextLanguage, translated } from '#shared/text/interview/texts.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './show.module.css';

/** Whether the texts of a language have been looked through, and what they lack: before the screen is turned. */
export function TextState({ language: { text } }: { readonly language: ScreenLanguage }) {
  const { t } = useTranslation();
  if (text !== 'de' && translated[text] === undefined)
    return <p className={classes.warn}>{t('interview.missingAll')}</p>;
  const missing = missingIn(text).length;
  return (
    <>
      <ReviewState language={text} review={reviews[text]} />
      {missing > 0 && <p className={classes.warn}>{t('interview.missing', { count: missing })}</p>}
    </>
  );
}

interface Props {
  readonly language: TextLanguage;
  readonly review: Review;
}

/** Who has looked texts through, or that nobody has; simple German is ours. */
export function ReviewState({ language, review: { reviewedBy, reviewedOn } }: Props) {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  if (reviewedBy === null || reviewedOn === null)
    return language === 'de' ? null : <p className={classes.warn}>{t('interview.notReviewed')}</p>;
  return (
    <p className={classes.soft}>
      {t('interview.reviewed', { by: reviewedBy, on: formatPartialDate(reviewedOn, shown, 'short') })}
    </p>
  );
}
