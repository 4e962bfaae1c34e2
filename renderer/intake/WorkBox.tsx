import { useTranslation } from 'react-i18next';
import { workFacts } from '#shared/intake/known.ts';
import { paramsIn } from '#shared/intake/sentences.ts';
import { workPermission } from '#shared/intake/workPermission.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { CheckLines } from '../recognition/Unverified.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';

/** May this person work? A light with its reasons; the document itself always has the last word. */
export function WorkBox() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { sheet } = useSheet();
  const work = workPermission(workFacts(sheet, today()), useCatalogs());
  return (
    <section className={classes.box} aria-labelledby="intake-work">
      <h2 id="intake-work" className={classes.boxTitle}>
        <span className={classes.light} data-light={work.light} aria-hidden="true" />
        {t('intakeRules.work.title')}: {t(`intakeRules.work.lights.${work.light}`)}
      </h2>
      <p className={classes.self}>
        <span className={classes.light} data-light={work.selfEmployment} aria-hidden="true" />
        {t(`intakeRules.work.selfEmployment.${work.selfEmployment}`)}
      </p>
      <ul>
        {work.reasons.map(({ code, params }) => (
          <li key={code}>{t(`intakeRules.work.reasons.${code}`, paramsIn(params ?? {}, language))}</li>
        ))}
      </ul>
      <p className={classes.check}>{t('intakeRules.work.check')}</p>
      {!work.verified && work.checks.length > 0 && (
        <details className={classes.unchecked}>
          <summary>{t('recognitionPage.toCheck')}</summary>
          <CheckLines checks={work.checks} />
        </details>
      )}
    </section>
  );
}
