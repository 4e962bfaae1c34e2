import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './interview.module.css';
import { ScreenWord } from './SaidText.tsx';

/** So long the button is held, so that nobody lands in the office's pages by a touch. */
const holdMs = 1000;
/** So soon the second Esc follows the first. */
const twiceMs = 1500;

/** Back to the counsellor: held for a second by hand or by key, or Esc twice. */
export function LeaveButton({ onLeave }: { onLeave(): void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  const press = (): void => {
    clearTimeout(timer.current);
    setHeld(true);
    timer.current = setTimeout(() => leave.current(), holdMs);
  };
  const release = (): void => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  useEffect(() => {
    let first = Number.NEGATIVE_INFINITY;
    const twice = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - first < twiceMs) leave.current();
      else first = event.timeStamp;
    };
    document.addEventListener('keydown', twice);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('keydown', twice);
    };
  }, []);
  return (
    <button
      type="button"
      className={classes.leave}
      data-held={held}
      aria-description={t('interview.leaveHow')}
      title={t('interview.leaveHow')}
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) press();
      }}
      onKeyUp={release}
      onBlur={release}
    >
      <ScreenWord word="counselling" />
    </button>
  );
}
