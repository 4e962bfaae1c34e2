import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { TextState } from '#shared/translations/review.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './translations.module.css';
import { useTextState } from './useTextState.ts';

/** Whether a native speaker has looked through the texts of a language: before somebody relies on them. */
export function ReviewState({ code }: { readonly code: string }) {
  const state = useTextState(code);
  const { t } = useTranslation();
  if (state === null) return null;
  if (state.review === null) return <p className={classes.open}>{t('translations.beforeUse')}</p>;
  return <ReviewLine state={state} />;
}

/** The same in a list, in as few words as do. */
export function ReviewLine({ state: { review, changed } }: { readonly state: TextState }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  if (review === null) return <p className={classes.open}>{t('translations.notYet')}</p>;
  const said = { by: review.by, on: formatPartialDate(review.on, language, 'short') };
  return (
    <>
      <p className={changed ? classes.open : classes.held}>
        {t(changed ? 'translations.changed' : 'translations.reviewed', said)}
      </p>
      {review.remark !== '' && <p className={classes.held}>{review.remark}</p>}
    </>
  );
}
