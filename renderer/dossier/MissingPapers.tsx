import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentProgress } from '#shared/recognition/documentProgress.ts';
import { paths } from '../app/paths.ts';
import { useSay } from '../recognition/useSay.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './dossier.module.css';

interface Props {
  readonly applicationId: string;
  readonly documents: readonly DocumentProgress[];
}

/** The papers the authority waits for: each with what is lacking, in which form it is wanted and why it counts. */
export function MissingPapers({ applicationId, documents }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const say = useSay();
  const formsOf = ({ required: { wantedForms, translation, maxAgeMonths } }: DocumentProgress): string =>
    [
      t('recognitionPage.wanted', {
        forms: wantedForms.map((form) => t(`recognition.documentForm.${form}`)).join(', '),
      }),
      ...(translation === 'none' ? [] : [t(`recognitionPage.wantedTranslation.${translation}`)]),
      ...(maxAgeMonths === null ? [] : [t('recognitionPage.maxAge', { count: maxAgeMonths })]),
    ].join(' · ');
  const lackOf = ({ progress, lacking }: DocumentProgress): string =>
    progress === 'ordered' || progress === 'lost'
      ? t(`recognitionPage.lack.${progress}`)
      : t(`recognitionPage.lack.${lacking ?? 'document'}`);
  if (documents.length === 0) return null;
  return (
    <>
      <h3 className={classes.part}>{t('dossier.missingPapers')}</h3>
      <p className={classes.line}>
        {t('recognitionPage.whyItMatters')}{' '}
        <Anchor component={Link} underline="always" to={paths.recognition(applicationId)}>
          {t('dossier.toDocuments')}
        </Anchor>
      </p>
      <ul className={classes.documents}>
        {documents.map((row) => {
          const { type, words, reason } = row.required;
          return (
            <li key={type}>
              <b>{words.name[language]}</b>
              {row.progress !== 'missing' && ` (${lackOf(row)})`}
              {words.counts[language] !== '' && `: ${words.counts[language]}`}
              <span className={classes.soft}>
                {formsOf(row)}
                {reason.key !== 'documentReason.always' && ` · ${say(reason)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
