import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

export type AddressChange = Readonly<Record<string, string>>;

/**
 * What a list is narrowed by. It stands in the address too, so that the way back leads to the same lines; but
 * the address follows a moment later, and whoever types on meanwhile must not be thrown back to it. `''` takes
 * a word out; null takes all out.
 */
export function useAddressState(): [URLSearchParams, (change: AddressChange | null) => void] {
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState(params);
  const latest = useRef(params);
  const change = (of: AddressChange | null): void => {
    const kept = of === null ? [] : [...latest.current, ...Object.entries(of)];
    const next = new URLSearchParams(
      [...new Map(kept as [string, string][])].filter(([, value]) => value !== ''),
    );
    latest.current = next;
    setShown(next);
    setParams(next, { replace: true });
  };
  return [shown, change];
}
