import { useTranslation } from 'react-i18next';
import type { Check } from '#shared/catalogs/checks.ts';
import type { Outlook } from '#shared/funding/candidate.ts';
import type { FactPlaces } from '../recognition/factLinks.ts';
import { Candidates } from './Candidates.tsx';
import { CostTable } from './CostTable.tsx';
import classes from './funding.module.css';

interface Props {
  readonly outlook: Outlook;
  readonly places: FactPlaces;
  /** What to check that the card says itself. */
  readonly said: readonly Check[];
}

/** What a way costs and, folded away, who may pay for it. */
export function WayMoney({ outlook, places, said }: Props) {
  const { t } = useTranslation();
  if (outlook.lines.length === 0) return null;
  return (
    <section>
      <h3 className={classes.partTitle}>{t('fundingPage.expected')}</h3>
      <CostTable outlook={outlook} said={said} />
      <details className={classes.wayWho}>
        <summary>{t('fundingPage.fromWay')}</summary>
        <Candidates outlook={outlook} places={places} />
      </details>
    </section>
  );
}
