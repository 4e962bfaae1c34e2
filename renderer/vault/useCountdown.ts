import { useEffect, useState } from 'react';

const secondsUntil = (instant: number): number => Math.max(0, Math.ceil((instant - Date.now()) / 1000));

/** Whole seconds left until an instant (in milliseconds); 0 once it is past. */
export function useCountdown(until: number): number {
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    const tell = (): number => {
      const now = secondsUntil(until);
      setLeft(now);
      return now;
    };
    if (tell() === 0) return;
    const timer = setInterval(() => {
      if (tell() === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

/** The wait a refusal asks for, as an instant; 0 when it asks for none. */
export const waitUntil = (params: Readonly<Record<string, string | number>> | undefined): number => {
  const wait = Number(params?.retryInMs ?? 0);
  return wait > 0 ? Date.now() + wait : 0;
};
