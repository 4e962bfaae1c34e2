import { Checkbox } from '@mantine/core';
import { IconArrowRight, IconHome } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { demandsOf, type FactClass } from '#shared/privacy/factClasses.ts';
import type { Verdict, Why } from '#shared/privacy/outflow.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import classes from './profilePapers.module.css';

interface Props {
  readonly wish: Wish;
  readonly verdicts: readonly Verdict[];
  /** What is ticked now; the verdicts follow a moment later. */
  readonly chosen: readonly FactClass[];
  onChosen(chosen: FactClass[]): void;
}

/** Reasons in the order one asks: what is missing first, what never can last. */
const reasons: readonly Why[] = [
  ...(['noSpecial', 'noRelease', 'noCounselling', 'never', 'noPlace'] as const),
];

/** What of the person leaves with this paper, and what stays and why. */
export function Outflow({ wish, verdicts, chosen, onChosen }: Props) {
  const { t } = useTranslation();
  const name = (verdict: Verdict): string => t(`profilePapers.classes.${verdict.name}`);
  const leaving = verdicts.filter(({ leaves, known }) => leaves && known);
  const empty = verdicts.filter(({ leaves, known }) => leaves && !known);
  const open = verdicts.filter((verdict) => verdict.open);
  const staying = reasons.flatMap((why) => {
    const some = verdicts.filter((verdict) => !verdict.leaves && verdict.why === why);
    return some.length === 0 ? [] : [{ why, some }];
  });
  const { demands } = useCatalogs();
  const demanded = demandsOf(wish.recipient, today(), demands);
  const demandChecks = checksOf(demanded, today(), { catalog: 'demands', code: demanded.code });
  const own = wish.recipient === 'client' || wish.paper === 'sessionSheet';
  return (
    <div className={classes.outflow}>
      <Section title={t(own ? 'profilePapers.leavesOwn' : 'profilePapers.leaves')}>
        {leaving.length === 0 && <p className={classes.soft}>{t('profilePapers.nothingLeaves')}</p>}
        <Names verdicts={leaving} icon={<IconArrowRight size={16} aria-hidden />} />
        {empty.length > 0 && (
          <p className={classes.soft}>{t('profilePapers.empty', { what: empty.map(name).join(', ') })}</p>
        )}
        {leaving.length > 0 && <p className={classes.soft}>{t('profilePapers.readFree')}</p>}
      </Section>
      <Section title={t('profilePapers.stays')}>
        {open.length > 0 && (
          <Checkbox.Group
            className={classes.reason}
            label={t('profilePapers.why.notNeeded')}
            value={[...chosen]}
            onChange={(names) =>
              onChosen(open.flatMap((one) => (names.includes(one.name) ? [one.name] : [])))
            }
          >
            <div className={classes.ticks}>
              {open.map((verdict) => (
                <Checkbox key={verdict.name} value={verdict.name} label={name(verdict)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        {staying.map(({ why, some }) => (
          <div key={why} className={classes.reason}>
            <p className={classes.soft}>{t(`profilePapers.why.${why}`)}</p>
            <Names verdicts={some} icon={<IconHome size={16} aria-hidden />} />
          </div>
        ))}
        {!own && <Unverified checks={demandChecks} />}
      </Section>
    </div>
  );
}

interface NamesProps {
  readonly verdicts: readonly Verdict[];
  readonly icon: ReactNode;
}

function Names({ verdicts, icon }: NamesProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.list}>
      {verdicts.map(({ name, why }) => (
        <li key={name} className={classes.sign}>
          {icon}
          <span>
            {t(`profilePapers.classes.${name}`)}
            {why === 'chosen' && <span className={classes.who}> ({t('profilePapers.chosen')})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
