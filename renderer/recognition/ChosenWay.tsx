import type { Way } from '#shared/recognition/way.ts';
import { AuthorityBox } from './AuthorityBox.tsx';
import application from './application.module.css';
import classes from './assess.module.css';
import { Unverified } from './Unverified.tsx';
import { useSay } from './useSay.ts';
import { WayNotes } from './WayNotes.tsx';
import { WayNumbers } from './WayNumbers.tsx';
import { WaySources } from './WaySources.tsx';
import { WayTold } from './WayTold.tsx';

interface Props {
  readonly way: Way;
  readonly clientId: string;
  /** Code of the reference occupation; empty: the way aims at none. */
  readonly occupation: string;
}

/** The way that was chosen, as today's facts and law have it. */
export function ChosenWay({ way, clientId, occupation }: Props) {
  const say = useSay();
  return (
    <div className={application.chosen}>
      <p className={classes.strong}>
        {say(way.title)}
        {way.law.citation !== '' && <span className={classes.soft}> {way.law.citation}</span>}
      </p>
      <WayTold way={way} clientId={clientId} occupation={occupation} withState />
      {way.authority !== null && <AuthorityBox code={way.authority} />}
      <ul className={classes.list}>
        {way.why.map(say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <WayNumbers way={way} />
      <Unverified checks={way.checks} />
      <WayNotes notes={way.notes} />
      <WaySources sources={way.sources} ownSources={way.ownSources} />
    </div>
  );
}
