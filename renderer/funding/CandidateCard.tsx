import { Badge, Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '#shared/funding/candidate.ts';
import type { FactPlaces } from '../recognition/factLinks.ts';
import { MissingFacts } from '../recognition/MissingFacts.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { useSay } from '../recognition/useSay.ts';
import { WaySources } from '../recognition/WaySources.tsx';
import classes from './funding.module.css';
import { useMoneyWords } from './useMoneyWords.ts';

const icons = { possible: IconCircleCheck, depends: IconHelpCircle, no: IconCircleX } as const;

interface Props {
  readonly candidate: Candidate;
  readonly places: FactPlaces;
  /** Where it can be noted that it was applied for. */
  readonly onClaim?: ((candidate: Candidate) => void) | undefined;
}

/** One who may pay: whether, why, how much, in one sentence for the client; what else there is to know below. */
export function CandidateCard({ candidate, places, onClaim }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const { upTo: amount } = useMoneyWords();
  const { code, state, decidedBy, reasons, missing, beforeCosts, discretion, claim, checks, source } =
    candidate;
  const Icon = icons[state];
  const name = say({ key: `funding.name.${code}` });
  return (
    <li className={classes.candidate} data-state={state}>
      <p className={classes.candidateName}>
        <Icon size={18} aria-hidden className={classes.stateIcon} />
        <strong>{name}</strong>
        <Badge tt="none" variant="default">
          {t(`fundingPage.states.${state}`)}
        </Badge>
        {claim !== null && (
          <Badge tt="none" variant="light">
            {claim === 'pending' ? t('fundingPage.pending') : t(`fundingPage.results.${claim}`)}
          </Badge>
        )}
        {beforeCosts && state !== 'no' && claim === null && (
          <Badge tt="none" variant="light" color="amber">
            {t('fundingPage.before')}
          </Badge>
        )}
      </p>
      <ul className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={reason.key}>{say(reason)}</li>
        ))}
      </ul>
      {state !== 'no' && <p className={classes.rule}>{say({ key: `funding.rule.${code}` })}</p>}
      <p className={classes.soft}>
        {[
          t('fundingPage.decides', { who: say({ key: `funding.decider.${decidedBy}` }) }),
          discretion ? t('fundingPage.discretion') : '',
          state === 'no' ? '' : amount(candidate),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <MissingFacts missing={missing} places={places} />
      <details className={classes.details}>
        <summary>
          {t('fundingPage.details')}
          <span className={classes.hidden}>: {name}</span>
        </summary>
        <dl className={classes.numbers}>
          <dt>{t('fundingPage.pays')}</dt>
          <dd>{say({ key: `funding.pays.${code}` })}</dd>
          <dt>{t('fundingPage.excludes')}</dt>
          <dd>{say({ key: `funding.excludes.${code}` })}</dd>
        </dl>
        <Unverified checks={checks} />
        <WaySources sources={[source]} />
      </details>
      {onClaim && state !== 'no' && (claim === null || claim === 'withdrawn') && (
        <Button
          size="compact-sm"
          variant="default"
          className={classes.claim}
          aria-label={t('fundingPage.addClaimNamed', { what: name })}
          onClick={() => onClaim(candidate)}
        >
          {t('fundingPage.addClaim')}
        </Button>
      )}
    </li>
  );
}
