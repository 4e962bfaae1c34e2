import { useTranslation } from 'react-i18next';
import { type Check, uniqueChecks } from '#shared/catalogs/checks.ts';
import type { Outlook } from '#shared/funding/candidate.ts';
import { Unverified } from '../recognition/Unverified.tsx';
import { useSay } from '../recognition/useSay.ts';
import classes from './funding.module.css';
import { useMoneyWords } from './useMoneyWords.ts';

interface Props {
  readonly outlook: Outlook;
  /** What to check that stands on the page already. */
  readonly said?: readonly Check[];
}

/** What is still to be paid, line by line, with the sum; amber where nobody has checked an amount. */
export function CostTable({ outlook, said = [] }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const words = useMoneyWords();
  const { lines, sum } = outlook;
  const known = new Set(said.map(({ text }) => text));
  const checks = uniqueChecks(lines.flatMap((line) => line.checks)).filter(({ text }) => !known.has(text));
  if (lines.length === 0) return <p className={classes.soft}>{t('fundingPage.nothingExpected')}</p>;
  return (
    <>
      <table className={classes.costs} aria-label={t('fundingPage.expected')}>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.kind}-${line.label}`}>
              <th scope="row">
                {say({ key: line.label })} <span className={classes.soft}>{words.count(line)}</span>
              </th>
              <td>
                {words.amount(line)}
                {!line.verified && <span className={classes.warn}> ({t('recognitionPage.unverified')})</span>}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('fundingPage.sum')}</th>
            <td>{words.sum(sum)}</td>
          </tr>
        </tfoot>
      </table>
      <Unverified checks={checks} />
    </>
  );
}
