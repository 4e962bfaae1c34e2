import { pictogramPaths } from './pictogramPaths.ts';

/** Says nothing the words beside it do not say. */
export function Pictogram({
  code,
  className,
}: {
  readonly code: string;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={className}
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {(pictogramPaths[code] ?? []).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
