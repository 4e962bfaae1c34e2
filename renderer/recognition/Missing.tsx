import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Application } from '#shared/recognition/application.ts';
import type { ProcedureState } from '#shared/recognition/clock.ts';
import { type DocumentProgress, missingDocuments } from '#shared/recognition/documentProgress.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './application.module.css';
import { useSay } from './useSay.ts';

/** While the authority may still wait for papers: afterwards it has said itself that it has them. */
const WAITING: ReadonlySet<ProcedureState> = new Set([
  'gathering',
  'applied',
  'received',
  'papersRequested',
  'warned',
]);

/** What is lacking and why it matters, before anything else; or that the application can go. */
export function Missing({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const say = useSay();
  const missing = missingDocuments(application.required, application.held);
  const lack = ({ progress, lacking }: DocumentProgress): string => {
    if (progress === 'ordered') return t('recognitionPage.lack.ordered');
    if (progress === 'lost') return t('recognitionPage.lack.lost');
    return t(`recognitionPage.lack.${lacking ?? 'document'}`);
  };
  const { state } = application.procedure.clock;
  if (application.required.length === 0 || !WAITING.has(state)) return null;
  if (application.ready && state !== 'gathering') return null;
  return (
    <section className={classes.state} data-ready={application.ready} aria-labelledby="missing-title">
      <h2 id="missing-title" className={classes.stateTitle}>
        {application.ready ? (
          <IconCircleCheck size={20} aria-hidden />
        ) : (
          <IconAlertTriangle size={20} aria-hidden />
        )}
        {application.ready
          ? t('recognitionPage.ready')
          : t('recognitionPage.lacking', { count: missing.length })}
      </h2>
      {application.ready && missing.length === 0 && (
        <p className={classes.soft}>{t('recognitionPage.readyText')}</p>
      )}
      {!application.ready && application.way?.decisionMonths && (
        <p className={classes.why}>{t('recognitionPage.whyItMatters')}</p>
      )}
      <ul className={classes.missing}>
        {missing.map((row) => (
          <li key={row.required.type}>
            <a
              href={`#document-${row.required.type}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`document-${application.id}-${row.required.type}-state`)?.focus();
              }}
            >
              {row.required.words.name[language]}
            </a>
            {row.progress !== 'missing' && <span className={classes.lack}> {lack(row)}</span>}
            {row.required.reason.key !== 'documentReason.always' && (
              <span className={classes.why}> {say(row.required.reason)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
