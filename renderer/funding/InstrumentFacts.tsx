import { useTranslation } from 'react-i18next';
import { isOwnCode } from '#shared/catalogs/ownRow.ts';
import type { Candidate } from '#shared/funding/candidate.ts';
import type { AddedInstrument } from '#shared/funding/instrument.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useSay } from '../recognition/useSay.ts';
import { today } from '../ui/today.ts';
import { usePotWords } from '../ui/usePotWords.ts';
import classes from './funding.module.css';

/** What an instrument pays for and what not: of ours the texts, of the office's own what it has entered. */
export function InstrumentFacts({ candidate: { code, added } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const say = useSay();
  if (added !== null) return <AddedFacts code={code} added={added} />;
  if (isOwnCode(code)) return null;
  return (
    <dl className={classes.numbers}>
      <dt>{t('fundingPage.inShort')}</dt>
      <dd>{say({ key: `funding.rule.${code}` })}</dd>
      <dt>{t('fundingPage.pays')}</dt>
      <dd>{say({ key: `funding.pays.${code}` })}</dd>
      <dt>{t('fundingPage.excludes')}</dt>
      <dd>{say({ key: `funding.excludes.${code}` })}</dd>
    </dl>
  );
}

interface AddedProps {
  readonly code: Candidate['code'];
  readonly added: AddedInstrument;
}

function AddedFacts({ code, added: { rule, whom } }: AddedProps) {
  const { t } = useTranslation();
  const { funding } = useCatalogs();
  const potWords = usePotWords();
  const row = funding.on(code, today()) ?? funding.last(code);
  const who = whom.map((condition) => t(`catalogs.fields.funding.conditions.${condition}`)).join('; ');
  return (
    <dl className={classes.numbers}>
      {rule !== '' && (
        <>
          <dt>{t('fundingPage.inShort')}</dt>
          <dd dir="auto">{rule}</dd>
        </>
      )}
      <dt>{t('fundingPage.pays')}</dt>
      <dd>{row?.pots.map(potWords).join('; ')}</dd>
      {who !== '' && (
        <>
          <dt>{t('catalogs.fields.funding.whom')}</dt>
          <dd>{who}</dd>
        </>
      )}
    </dl>
  );
}
