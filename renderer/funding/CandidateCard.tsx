import { Badge, Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '#shared/funding/candidate.ts';
import { deciderName } from '#shared/funding/fundingWords.ts';
import { useFundingName } from '../api/catalogs.tsx';
import type { FactPlaces } from '../recognition/factLinks.ts';
import { MissingFacts } from '../recognition/MissingFacts.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { useSay } from '../recognition/useSay.ts';
import { WayNotes } from '../recognition/WayNotes.tsx';
import { WaySources } from '../recognition/WaySources.tsx';
import classes from './funding.module.css';
import { InstrumentFacts } from './InstrumentFacts.tsx';
import { useMoneyWords } from './useMoneyWords.ts';

const icons = { possible: IconCircleCheck, depends: IconHelpCircle, no: IconCircleX } as const;

interface Props {
  readonly candidate: Candidate;
  readonly places: FactPlaces;
  /** Where it can be noted that it was applied for. */
  readonly onClaim?: ((candidate: Candidate) => void) | undefined;
}

/** One who may pay: whether, how much, why; what else there is to know is folded away. */
export function CandidateCard({ candidate, places, onClaim }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const { upTo } = useMoneyWords();
  const { state, decidedBy, reasons, missing, beforeCosts, discretion, claim, verified, added } = candidate;
  const Icon = icons[state];
  const name = useFundingName()(candidate.code);
  const early = beforeCosts && state !== 'no' && (claim === null || claim === 'withdrawn');
  const facts = [
    t('fundingPage.decides', { who: deciderName(decidedBy, added, say) }),
    discretion && state !== 'no' ? t('fundingPage.discretion') : '',
    state === 'no' ? '' : upTo(candidate),
  ].filter((part) => part !== '');
  return (
    <li className={classes.candidate} data-state={state}>
      <div className={classes.candidateName}>
        <Icon size={18} aria-hidden className={classes.stateIcon} />
        <strong dir="auto">{name}</strong>
        <Badge tt="none" variant="default">
          {t(`fundingPage.states.${state}`)}
        </Badge>
        {claim !== null && (
          <Badge tt="none" variant="light">
            {claim === 'pending' ? t('fundingPage.pending') : t(`fundingPage.results.${claim}`)}
          </Badge>
        )}
        {added !== null && (
          <Badge tt="none" variant="light">
            {t('catalogs.marks.added')}
          </Badge>
        )}
        {!verified && state !== 'no' && (
          <Badge tt="none" variant="light" color="amber">
            {t('recognitionPage.unverified')}
          </Badge>
        )}
      </div>
      <div className={classes.candidateText}>
        {reasons
          .filter(({ key }) => key !== 'funding.dep.unknown')
          .map((reason) => (
            <p key={reason.key}>{say(reason)}</p>
          ))}
        <p className={classes.soft}>
          {facts.join(' · ')}
          {early && <span className={classes.warn}> · {t('fundingPage.before')}</span>}
        </p>
        <MissingFacts missing={missing} places={places} />
        <div className={classes.candidateEnd}>
          <More candidate={candidate} name={name} />
          {onClaim && early && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('fundingPage.addClaimNamed', { what: name })}
              onClick={() => onClaim(candidate)}
            >
              {t('fundingPage.addClaim')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

/** The sentence for the client, what is paid for and what not, what to check, where it was read. */
function More({ candidate, name }: { readonly candidate: Candidate; readonly name: string }) {
  const { t } = useTranslation();
  const { checks, source, own } = candidate;
  return (
    <details className={classes.details}>
      <summary>
        {t('fundingPage.details')}
        <span className={classes.hidden}>: {name}</span>
        {checks.length > 0 && (
          <span className={classes.warn}> · {t('fundingPage.toCheck', { count: checks.length })}</span>
        )}
      </summary>
      <InstrumentFacts candidate={candidate} />
      <Unverified checks={checks} />
      <WayNotes notes={own?.note ? [own.note] : []} />
      <WaySources sources={own ? [] : [source]} ownSources={own ? [own.said] : []} />
    </details>
  );
}
