import type { Rectangle } from 'electron';

/** The remembered place, if it still lies on a screen: a second one may have been taken away. */
export function visiblePlace(
  place: Rectangle | null,
  screens: readonly { readonly workArea: Rectangle }[],
): Rectangle | undefined {
  if (place === null) return undefined;
  const { x, y, width, height } = place;
  const seen = screens.some(
    ({ workArea: s }) =>
      x + width - 100 > s.x && x + 100 < s.x + s.width && y >= s.y && y + 50 < s.y + s.height,
  );
  return seen ? { x, y, width, height } : undefined;
}
