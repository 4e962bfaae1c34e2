import screen from '../../interview/interview.module.css';
import { ScreenWord } from '../../interview/SaidText.tsx';
import { useCardTexts } from './words.ts';

interface Props {
  onBack(): void;
  /** Without it the answer itself leads on. */
  readonly onNext?: () => void;
  onPause(): void;
}

/** Back, on, and a rest: under everything a person rates by their own hand. */
export function Onward({ onBack, onNext, onPause }: Props) {
  const { word } = useCardTexts();
  return (
    <div className={`${screen.row} ${screen.onward}`}>
      <button type="button" className={screen.deed} onClick={onBack}>
        <ScreenWord word="back" />
      </button>
      {onNext && (
        <button type="button" className={screen.mainDeed} onClick={onNext}>
          <ScreenWord word="next" />
        </button>
      )}
      <span className={screen.gap} />
      <button type="button" className={screen.quiet} onClick={onPause}>
        {word('pause')}
      </button>
    </div>
  );
}

/** Says that the last tap was not stored; empty while all is well. */
export const NotSaved = ({ refused }: { readonly refused: boolean }) => (
  <p className={screen.refused} role="alert">
    {refused && <ScreenWord word="notSaved" />}
  </p>
);
