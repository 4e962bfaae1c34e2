import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { eligibilityOf } from '#shared/intake/eligibility.ts';
import { workFacts } from '#shared/intake/known.ts';
import { workPermission } from '#shared/intake/workPermission.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { CheckLines } from '../recognition/Unverified.tsx';
import { today } from '../ui/today.ts';
import classes from './intake.module.css';

/** Whether this service is the right one; what is open or against it leads to its question. Never a bar. */
export function EligibilityBox({ onAsk }: { onAsk(slot: Slot): void }) {
  const { t } = useTranslation();
  const { sheet } = useSheet();
  const { light } = workPermission(workFacts(sheet, today()), useCatalogs());
  const criteria = eligibilityOf(sheet, today(), light);
  const unmet = criteria.filter(({ state }) => state === 'unmet');
  const open = criteria.filter(({ state }) => state === 'open');
  const checks = unmet.flatMap(({ row }) => checksOf(row, today()));
  const stand = unmet.length > 0 ? 'doubt' : open.length > 0 ? 'open' : 'fits';
  return (
    <section className={classes.box} aria-labelledby="intake-eligibility">
      <h2 id="intake-eligibility" className={classes.boxTitle}>
        {t('intakeRules.eligibility.title')} {t(`intakeRules.eligibility.lights.${stand}`)}
      </h2>
      <ul className={classes.needs}>
        {unmet.map(({ row: { code, atLeast }, slot }) => (
          <li key={code}>
            <UnstyledButton className={classes.sectionButton} onClick={() => onAsk(slot)}>
              {t(`intakeRules.eligibility.unmet.${code}`, { years: atLeast })}
            </UnstyledButton>
          </li>
        ))}
        {open.map(({ row: { code }, slot }) => (
          <li key={code}>
            <UnstyledButton className={classes.sectionButton} onClick={() => onAsk(slot)}>
              {t(`intakeRules.eligibility.open.${code}`)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {unmet.length > 0 && (
        <>
          <p className={classes.check}>{t('intakeRules.eligibility.warning')}</p>
          <details className={classes.unchecked}>
            <summary>{t('recognitionPage.toCheck')}</summary>
            <CheckLines checks={checks} />
          </details>
        </>
      )}
    </section>
  );
}
