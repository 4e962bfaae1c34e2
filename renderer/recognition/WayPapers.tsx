import { Badge } from '@mantine/core';
import { IconCheck, IconPointFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AssessedWay } from '#shared/recognition/application.ts';
import type { DocumentForm } from '#shared/recognition/documents.ts';
import type { TranslationKind } from '#shared/recognition/translationRules.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assess.module.css';

/** What the authority will ask for on this way and how much of it is there: so that ways can be compared. */
export function WayPapers({ papers }: Pick<AssessedWay, 'papers'>) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  if (papers.length === 0) return null;
  const needed = papers.filter(({ required }) => required.required === 'always');
  const sometimes = papers.filter(({ required }) => required.required === 'if');
  const there = needed.filter(({ progress }) => progress === 'complete').length;
  const formOf = (wanted: DocumentForm | undefined, translation: TranslationKind): string => {
    const form = t(`recognition.documentForm.${wanted ?? 'copy'}`);
    return translation === 'none' ? form : t('recognition.formPhrase.withTranslation', { form });
  };
  const open = papers.some(({ required }) => !required.verified);
  return (
    <section>
      <h3 className={classes.partTitle}>
        {t('recognitionPage.papersAsked')}
        {open && (
          <Badge tt="none" size="sm" variant="light" color="amber">
            {t('recognitionPage.unverified')}
          </Badge>
        )}
      </h3>
      {needed.length > 0 && (
        <>
          <p className={classes.soft}>{t('recognitionPage.papersThere', { there, count: needed.length })}</p>
          <ul className={`${classes.plain} ${classes.papers}`}>
            {needed.map(({ required: { type, words, wantedForms, translation }, progress }) => (
              <li key={type} data-progress={progress}>
                {progress === 'complete' ? (
                  <IconCheck size={16} aria-label={t('recognitionPage.there')} />
                ) : (
                  <IconPointFilled size={10} aria-hidden />
                )}
                <span>
                  {words.name[language]}
                  <span className={classes.soft}> · {formOf(wantedForms[0], translation)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sometimes.length > 0 && (
        <p className={classes.soft}>
          {t('recognitionPage.papersSometimes', {
            papers: sometimes.map(({ required }) => required.words.name[language]).join(', '),
          })}
        </p>
      )}
    </section>
  );
}
