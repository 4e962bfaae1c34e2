import { Checkbox } from '@mantine/core';
import { IconArrowRight, IconHome } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { demandsOf, type FactClass } from '#shared/privacy/factClasses.ts';
import type { Verdict, Why } from '#shared/privacy/outflow.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { Unverified } from '../recognition/Unverified.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import classes from './profilePapers.module.css';

interface Props {
  readonly wish: Wish;
  readonly verdicts: readonly Verdict[];
  onChosen(chosen: FactClass[]): void;
}

/** Reasons in the order one asks: what could be added first, what never can last. */
const reasons: readonly Why[] = [
  ...(['notNeeded', 'noSpecial', 'noRelease', 'noCounselling', 'never', 'noPlace'] as const),
];

/** What of the person leaves with this paper, and what stays and why. */
export function Outflow({ wish, verdicts, onChosen }: Props) {
  const { t } = useTranslation();
  const name = (verdict: Verdict): string => t(`profilePapers.classes.${verdict.name}`);
  const toggle = (one: FactClass, on: boolean): void =>
    onChosen(on ? [...wish.chosen, one] : wish.chosen.filter((other) => other !== one));
  const leaving = verdicts.filter(({ leaves, known }) => leaves && known);
  const empty = verdicts.filter(({ leaves, known }) => leaves && !known);
  const staying = reasons.flatMap((why) => {
    const some = verdicts.filter((verdict) => !verdict.leaves && verdict.why === why);
    return some.length === 0 ? [] : [{ why, some }];
  });
  const own = wish.recipient === 'client' || wish.paper === 'sessionSheet';
  return (
    <div className={classes.outflow}>
      <Section title={t(own ? 'profilePapers.leavesOwn' : 'profilePapers.leaves')}>
        {leaving.length === 0 && <p className={classes.soft}>{t('profilePapers.nothingLeaves')}</p>}
        <ul className={classes.list}>
          {leaving.map((verdict) => (
            <li key={verdict.name}>
              {verdict.open ? (
                <Checkbox
                  checked
                  label={t('profilePapers.because', { what: name(verdict), why: t('profilePapers.chosen') })}
                  onChange={() => toggle(verdict.name, false)}
                />
              ) : (
                <span className={classes.sign}>
                  <IconArrowRight size={16} aria-hidden /> {name(verdict)}
                </span>
              )}
            </li>
          ))}
        </ul>
        {empty.length > 0 && (
          <p className={classes.soft}>{t('profilePapers.empty', { what: empty.map(name).join(', ') })}</p>
        )}
        {leaving.length > 0 && <p className={classes.soft}>{t('profilePapers.readFree')}</p>}
      </Section>
      <Section title={t('profilePapers.stays')}>
        {staying.map(({ why, some }) => (
          <div key={why} className={classes.reason}>
            <p className={classes.soft}>{t(`profilePapers.why.${why}`)}</p>
            <ul className={classes.list}>
              {some.map((verdict) => (
                <li key={verdict.name}>
                  {verdict.open ? (
                    <Checkbox
                      checked={false}
                      label={name(verdict)}
                      onChange={() => toggle(verdict.name, true)}
                    />
                  ) : (
                    <span className={classes.sign}>
                      <IconHome size={16} aria-hidden /> {name(verdict)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
        {!own && <Unverified checks={checksOf(demandsOf(wish.recipient, today()), today())} />}
      </Section>
    </div>
  );
}
