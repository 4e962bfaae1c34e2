import { Navigate, useParams } from 'react-router';
import { after, before, type CardTurn, cardTurn, stations, whereAt } from '#shared/assessment/cards.ts';
import { paths } from '../../app/paths.ts';
import { OwnScreen } from './OwnScreen.tsx';
import { SortCard } from './SortCard.tsx';
import { StrongestCards } from './StrongestCards.tsx';
import { cardsKey, useOwnTurn } from './useOwnTurn.ts';
import { WhereShown } from './WhereShown.tsx';

/** Strengths on cards, on the screen that was turned round. */
export function CardsPage() {
  const { id = '' } = useParams();
  const { turn, set } = useOwnTurn(cardsKey(id), cardTurn);
  if (turn === null) return <Navigate to={paths.profile(id)} replace />;
  const all = stations(turn);
  return (
    <OwnScreen
      clientId={id}
      look={turn}
      set={set}
      title="cardsTitle"
      intro="cardsIntro"
      count={turn.cards.length}
      first={all[0] ?? 'end'}
      last={all.at(-1) ?? 'welcome'}
    >
      <Station key={turn.at} clientId={id} turn={turn} set={set} />
    </OwnScreen>
  );
}

export interface StationProps {
  readonly clientId: string;
  readonly turn: CardTurn;
  set(patch: Partial<CardTurn>): void;
}

function Station(props: StationProps) {
  const { turn, set } = props;
  const where = whereAt(turn.at);
  const ways = {
    onBack: () => set({ at: before(turn) }),
    onPause: () => set({ at: 'pause', resume: turn.at }),
  };
  if (turn.at === 'strongest') return <StrongestCards {...props} {...ways} />;
  if (where !== null)
    return (
      <WhereShown
        key={where}
        {...props}
        {...ways}
        competence={where}
        onNext={() => set({ at: after(turn) })}
      />
    );
  return <SortCard {...props} {...ways} competence={turn.at} />;
}
