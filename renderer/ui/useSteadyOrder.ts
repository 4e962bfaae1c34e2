import { useState } from 'react';

/**
 * Items in the order in which they were seen first, as long as the list is open: a list that is ordered by what is
 * being typed must not move the field under the hand, which would lose the focus. Items that come later stand where
 * they are.
 */
export function useSteadyOrder(ids: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState(ids);
  const steady = keep(seen, ids);
  if (steady.join() !== seen.join()) setSeen(steady);
  return steady;
}

function keep(seen: readonly string[], ids: readonly string[]): readonly string[] {
  const stayed = seen.filter((id) => ids.includes(id));
  const places = ids.map((id) => seen.includes(id));
  let next = 0;
  return ids.map((id, at) => (places[at] ? (stayed[next++] ?? id) : id));
}
