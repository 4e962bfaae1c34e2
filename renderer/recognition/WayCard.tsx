import { Badge, Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outlook } from '#shared/funding/candidate.ts';
import type { AssessedWay } from '#shared/recognition/application.ts';
import { WayMoney } from '../funding/WayMoney.tsx';
import { AuthorityBox } from './AuthorityBox.tsx';
import classes from './assess.module.css';
import type { FactPlaces } from './factLinks.ts';
import { MissingFacts } from './MissingFacts.tsx';
import { Unverified } from './Unverified.tsx';
import { useSay } from './useSay.ts';
import { WayNotes } from './WayNotes.tsx';
import { WayNumbers } from './WayNumbers.tsx';
import { WayPapers } from './WayPapers.tsx';
import { WaySources } from './WaySources.tsx';
import { WayTold } from './WayTold.tsx';

interface Props {
  readonly way: AssessedWay;
  /** The best of several, or the only one. */
  readonly first: boolean;
  readonly likeliest: boolean;
  readonly facts: FactPlaces;
  /** Code of the reference occupation; empty: none yet. */
  readonly occupation: string;
  /** Undefined while it is being reckoned. */
  readonly outlook: Outlook | undefined;
  readonly busy: boolean;
  onStart(): void;
}

/** One way with everything it stands on: who decides, why, what speaks against it, what is not known. */
export function WayCard({ way, first, likeliest, facts, occupation, outlook, busy, onStart }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const titleId = useId();
  const passable = way.kind !== 'advice' && way.authority !== null;
  return (
    <article className={classes.way} aria-labelledby={titleId} data-likeliest={likeliest || undefined}>
      <header className={classes.wayHead}>
        <div className={classes.badges}>
          {likeliest && (
            <Badge tt="none" variant="filled">
              {t('recognitionPage.likeliest')}
            </Badge>
          )}
          <Badge tt="none" variant="default">
            {t(`recognitionPage.kinds.${way.kind}`)}
          </Badge>
          {!way.verified && (
            <Badge tt="none" variant="light" color="amber">
              {t('recognitionPage.unverified')}
            </Badge>
          )}
        </div>
        <h2 id={titleId} className={classes.wayTitle}>
          {say(way.title)}
        </h2>
        {way.law.citation !== '' && (
          <p className={classes.soft}>
            {way.law.name}
            {way.law.citation !== way.law.name && `, ${way.law.citation}`}
          </p>
        )}
      </header>
      <WayTold way={way} clientId={facts.clientId} occupation={occupation} withState={first} />
      {way.authority !== null && <AuthorityBox code={way.authority} />}
      <Reasons title={t('recognitionPage.why')} lines={way.why.map(say)} />
      <Reasons title={t('recognitionPage.against')} lines={way.against.map(say)} />
      <MissingFacts missing={way.missing} places={facts} />
      <WayPapers papers={way.papers} />
      <WayNumbers way={way} />
      {outlook && <WayMoney outlook={outlook} places={facts} said={way.checks} />}
      <Unverified checks={way.checks} />
      <WayNotes notes={way.notes} />
      <WaySources sources={way.sources} ownSources={way.ownSources} />
      {passable && (
        <Button
          className={classes.start}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          variant={first ? 'filled' : 'default'}
          disabled={busy}
          onClick={onStart}
          aria-describedby={titleId}
        >
          {t('recognitionPage.start')}
        </Button>
      )}
    </article>
  );
}

function Reasons({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={classes.partTitle}>{title}</h3>
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
