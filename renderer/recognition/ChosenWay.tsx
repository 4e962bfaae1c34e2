import type { Way } from '#shared/recognition/way.ts';
import { AuthorityBox } from './AuthorityBox.tsx';
import application from './application.module.css';
import classes from './assess.module.css';
import { Unverified } from './Unverified.tsx';
import { useSay } from './useSay.ts';
import { WayNotes } from './WayNotes.tsx';
import { WayNumbers } from './WayNumbers.tsx';
import { WaySources } from './WaySources.tsx';

/** The way that was chosen, as today's facts and law have it. */
export function ChosenWay({ way }: { readonly way: Way }) {
  const say = useSay();
  return (
    <div className={application.chosen}>
      <p className={classes.strong}>
        {say(way.title)}
        {way.law.citation !== '' && <span className={classes.soft}> {way.law.citation}</span>}
      </p>
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
