import { Navigate, useParams } from 'react-router';
import { gridTurn, skillAfter, skillAt, skillBefore } from '#shared/assessment/gridTurn.ts';
import { skills } from '#shared/catalogs/languageLevels.ts';
import { useRead } from '../../api/calls.ts';
import { paths } from '../../app/paths.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { OwnScreen } from './OwnScreen.tsx';
import { RateSkill } from './RateSkill.tsx';
import { gridKey, useOwnTurn } from './useOwnTurn.ts';

/** One language, skill by skill, on the screen that was turned round. */
export function GridPage() {
  const { id = '' } = useParams();
  const { turn, set } = useOwnTurn(gridKey(id), gridTurn);
  const profile = useRead('assessment.get', { clientId: id });
  if (turn === null) return <Navigate to={paths.profile(id)} replace />;
  const skill = skillAt(turn.at);
  return (
    <Loaded query={profile}>
      {({ facts }) => {
        const rated = facts.languageSkill.find((one) => one.id === turn.languageId);
        if (!rated) return <Navigate to={paths.profile(id)} replace />;
        return (
          <OwnScreen
            clientId={id}
            look={turn}
            set={set}
            title="gridTitle"
            intro="gridIntro"
            count={skills.length}
            first={skills[0]}
            last={skills[skills.length - 1] ?? skills[0]}
          >
            {skill && (
              <RateSkill
                key={skill}
                clientId={id}
                turn={turn}
                set={set}
                skill={skill}
                language={rated.language}
                onBack={() => set({ at: skillBefore(turn) })}
                onNext={() => set({ at: skillAfter(turn) })}
                onPause={() => set({ at: 'pause', resume: turn.at })}
              />
            )}
          </OwnScreen>
        );
      }}
    </Loaded>
  );
}
