import { useTranslation } from 'react-i18next';
import type { ScreenLanguage } from '#shared/interview/languages.ts';
import { missingIn } from '#shared/interview/said.ts';
import { ReviewState } from '../translations/ReviewState.tsx';
import classes from './show.module.css';

/** Whether the texts of a language have been looked through, and what they lack: before the screen is turned. */
export function TextState({ language: { code, text } }: { readonly language: ScreenLanguage }) {
  const { t } = useTranslation();
  const missing = missingIn(text).length;
  return (
    <>
      <ReviewState code={code} />
      {missing > 0 && <p className={classes.warn}>{t('interview.missing', { count: missing })}</p>}
    </>
  );
}
