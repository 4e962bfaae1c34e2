import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Candidate } from '#shared/funding/candidate.ts';
import type { CostLine, CostSum } from '#shared/funding/expectedCosts.ts';
import type { Claim, Spending } from '#shared/funding/spending.ts';
import { eurosOf } from '../ui/money.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** How money, what it is for and what became of it are said. */
export function useMoneyWords() {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  const date = (day: string): string => formatPartialDate(day, language, 'short');
  const euros = (cents: number): string => eurosOf(cents, i18n.language);
  /** „100 bis 600 €“ */
  const range = (min: number, max: number): string =>
    min === max
      ? euros(min)
      : t('fundingPage.amountRange', { from: (min / 100).toLocaleString(i18n.language), to: euros(max) });

  function sum({ minCents, maxCents, open }: CostSum): string {
    const known = range(minCents, maxCents);
    if (open === 0) return known;
    return maxCents === 0
      ? t('fundingPage.sumOnlyOpen', { count: open })
      : t('fundingPage.sumOpen', { sum: known, count: open });
  }

  function count({ count: of }: CostLine): string {
    if (of === null) return '';
    if (of.of === 'paper') return t('fundingPage.papers', { count: of.max });
    const pages =
      of.min === of.max ? `${of.min}` : t('fundingPage.amountRange', { from: of.min, to: of.max });
    return t('fundingPage.pages', { range: pages });
  }

  const amount = ({ minCents, maxCents }: Pick<CostLine, 'minCents' | 'maxCents'>): string =>
    minCents === null || maxCents === null ? t('fundingPage.unknownAmount') : range(minCents, maxCents);

  /** „bis 600 €“, or that no sum is set. */
  function upTo({ maxCents, limitCents }: Pick<Candidate, 'maxCents' | 'limitCents'>): string {
    const most = maxCents ?? limitCents;
    if (most === null) return t('fundingPage.asReasonable');
    return most === 0 ? '' : t('fundingPage.upTo', { amount: euros(most) });
  }

  const spent = ({ kind, text }: Pick<Spending, 'kind' | 'text'>): string =>
    text === '' ? t(`fundingPage.kinds.${kind}`) : `${t(`fundingPage.kinds.${kind}`)}: ${text}`;

  function claimed({ result, decidedOn }: Pick<Claim, 'result' | 'decidedOn'>): string {
    if (result === null) return t('fundingPage.pending');
    const word = t(`fundingPage.results.${result}`);
    return decidedOn === null ? word : t('fundingPage.decided', { result: word, date: date(decidedOn) });
  }

  return { date, euros, sum, count, amount, upTo, spent, claimed };
}

export type MoneyWords = ReturnType<typeof useMoneyWords>;
