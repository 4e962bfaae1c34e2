import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check } from '#shared/catalogs/checks.ts';
import type { Output } from '#shared/contract/index.ts';
import type { FundingCode } from '#shared/funding/instrument.ts';
import { useRead } from '../api/calls.ts';
import { useFundingName } from '../api/catalogs.tsx';
import type { FactPlaces } from '../recognition/factLinks.ts';
import { WaySources } from '../recognition/WaySources.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import { asksForIncome } from './asksForIncome.ts';
import { Candidates } from './Candidates.tsx';
import { ClaimsPart } from './ClaimsPart.tsx';
import { CostTable } from './CostTable.tsx';
import classes from './funding.module.css';
import { HouseholdFields } from './HouseholdFields.tsx';
import { SpendingPart } from './SpendingPart.tsx';
import { useMoneyWords } from './useMoneyWords.ts';

interface Props {
  readonly applicationId: string;
  readonly clientId: string;
  readonly qualificationId: string;
  /** What to check that the page says beside its way. */
  readonly said: readonly Check[];
}

/** „Kosten und wer sie trägt“ of one undertaking: what is to come, who may pay, what was applied for and spent. */
export function MoneySection({ applicationId, clientId, qualificationId, said }: Props) {
  const { t } = useTranslation();
  const money = useRead('funding.get', { applicationId });
  const profile = useRead('profile.get', { clientId });
  return (
    <Section title={t('fundingPage.title')}>
      <ErrorAlert error={money.error} />
      {money.data && (
        <Money
          applicationId={applicationId}
          money={money.data}
          said={said}
          places={{ clientId, qualificationId, profile: profile.data }}
        />
      )}
    </Section>
  );
}

interface MoneyProps {
  readonly applicationId: string;
  readonly money: Output<'funding.get'>;
  readonly places: FactPlaces;
  readonly said: readonly Check[];
}

function Money({ applicationId, money, places, said }: MoneyProps) {
  const { t } = useTranslation();
  const { outlook, claims, household } = money;
  const nameOf = useFundingName();
  const asking = asksForIncome(outlook);
  const [chosen, setChosen] = useState<FundingCode | null>(null);
  const fresh = useNewItem(
    'claim',
    claims.map(({ id }) => id),
  );
  const first = outlook.candidates.find(({ state, claim }) => state !== 'no' && claim === null);
  return (
    <>
      <EarlyWarnings money={money} />
      <h3 className={classes.partTitle}>{t('fundingPage.expected')}</h3>
      <CostTable outlook={outlook} said={said} />
      <WaySources sources={[...new Set(outlook.lines.map(({ source }) => source))]} />
      <section className={classes.part}>
        <h3 className={classes.partTitle}>{t('fundingPage.who')}</h3>
        <Candidates
          outlook={outlook}
          places={places}
          onClaim={({ code }) => {
            setChosen(code);
            fresh.start();
          }}
        />
        {asking.length > 0 && (
          <HouseholdFields
            clientId={places.clientId}
            names={asking.map(({ code }) => nameOf(code))}
            household={household}
          />
        )}
      </section>
      <ClaimsPart
        applicationId={applicationId}
        claims={claims}
        fresh={fresh}
        preset={chosen ?? first?.code ?? 'budget'}
      />
      <SpendingPart applicationId={applicationId} money={money} />
      <Sums money={money} />
    </>
  );
}

/** What was begun before anybody was asked: said before everything else, for it cannot be mended. */
function EarlyWarnings({ money: { outlook } }: { readonly money: Output<'funding.get'> }) {
  const { t } = useTranslation();
  const words = useMoneyWords();
  return outlook.early.map(({ id, kind, on, claim }) => {
    const what = t(`fundingPage.kinds.${kind}`);
    return (
      <p key={id} className={classes.warning}>
        <IconAlertTriangle size={18} aria-hidden />
        <span>
          {claim === null
            ? t('fundingPage.early.without', { what, on: words.date(on) })
            : t('fundingPage.early.withClaim', {
                ...{ what, on: words.date(on), applied: words.date(claim.appliedOn) },
              })}
        </span>
      </p>
    );
  });
}

/** What was spent, what of it is borne, what is left. */
function Sums({ money: { spending, claims } }: { readonly money: Output<'funding.get'> }) {
  const { t } = useTranslation();
  const nameOf = useFundingName();
  const { euros } = useMoneyWords();
  const spent = spending.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
  const granted = claims.filter(({ result }) => result === 'granted' || result === 'partly');
  if (spent === 0 && granted.length === 0) return null;
  const borne = granted.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
  return (
    <dl className={classes.sums}>
      <dt>{t('fundingPage.sumSpent')}</dt>
      <dd>{euros(spent)}</dd>
      {granted.length > 0 && (
        <>
          <dt>
            {t('fundingPage.sumGranted')}: {granted.map(({ instrument }) => nameOf(instrument)).join(', ')}
          </dt>
          <dd>{euros(borne)}</dd>
          <dt className={classes.own}>{t('fundingPage.sumOwn')}</dt>
          <dd className={classes.own}>{euros(Math.max(0, spent - borne))}</dd>
        </>
      )}
    </dl>
  );
}
