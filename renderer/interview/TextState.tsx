import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { ScreenLanguage } from '#shared/interview/languages.ts';
import { missingIn } from '#shared/interview/said.ts';
import { reviews } from '#shared/text/interview/reviews.ts';
import { translated } from '#shared/text/interview/texts.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './show.module.css';

/** Whether the texts of a language have been looked through, and what they lack: before the screen is turned. */
export function TextState({ language: { text } }: { readonly language: ScreenLanguage }) {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  const { reviewedBy, reviewedOn } = reviews[text];
  if (text !== 'de' && translated[text] === undefined)
    return <p className={classes.warn}>{t('interview.missingAll')}</p>;
  const missing = missingIn(text).length;
  return (
    <>
      {reviewedBy !== null && reviewedOn !== null ? (
        <p className={classes.soft}>
          {t('interview.reviewed', { by: reviewedBy, on: formatPartialDate(reviewedOn, shown, 'short') })}
        </p>
      ) : (
        text !== 'de' && <p className={classes.warn}>{t('interview.notReviewed')}</p>
      )}
      {missing > 0 && <p className={classes.warn}>{t('interview.missing', { count: missing })}</p>}
    </>
  );
}
