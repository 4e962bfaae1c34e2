import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Outlook } from '#shared/funding/candidate.ts';
import type { FactPlaces } from '../recognition/factLinks.ts';
import { useSay } from '../recognition/useSay.ts';
import { CandidateCard } from './CandidateCard.tsx';
import classes from './funding.module.css';

interface Props {
  readonly outlook: Outlook;
  readonly places: FactPlaces;
  readonly onClaim?: (candidate: Candidate) => void;
}

/** The warning first; then who may pay, in the order in which one asks; folded away what helps last and who does not. */
export function Candidates({ outlook: { candidates, warnings }, places, onClaim }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  if (candidates.length === 0) return <p className={classes.soft}>{t('fundingPage.noCandidates')}</p>;
  const last = ({ lastResort, claim }: Candidate): boolean => lastResort && claim === null;
  const open = candidates.filter(({ state }) => state !== 'no');
  const closed = candidates.filter(({ state }) => state === 'no');
  const later = open.filter(last);
  const cards = (list: readonly Candidate[]) => (
    <ul className={classes.candidates}>
      {list.map((candidate) => (
        <CandidateCard key={candidate.code} candidate={candidate} places={places} onClaim={onClaim} />
      ))}
    </ul>
  );
  const folded = (list: readonly Candidate[], title: string) =>
    list.length > 0 && (
      <details className={classes.folded}>
        <summary>{title}</summary>
        {cards(list)}
      </details>
    );
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning.key} className={classes.warning}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{say(warning)}</span>
        </p>
      ))}
      {cards(open.filter((candidate) => !last(candidate)))}
      {folded(later, t('fundingPage.later', { count: later.length }))}
      {folded(closed, t('fundingPage.notPossible', { count: closed.length }))}
    </>
  );
}
