import { Fragment } from 'react';
import { Foreign } from '../../ui/PersonName.tsx';
import type { Line } from './line.ts';

export const lineId = (line: Line): string => `search-${line.id}`;

interface Props {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly chosen: Line | undefined;
  readonly onRun: (line: Line) => void;
}

/** Lines of one kind. The field keeps the focus; a reader follows `aria-activedescendant`. */
export function LineGroup({ label, lines, chosen, onRun }: Props) {
  if (lines.length === 0) return null;
  return (
    <>
      <div className="search-heading" aria-hidden="true">
        {label}
      </div>
      {lines.map((line) => (
        <button
          type="button"
          key={line.id}
          id={lineId(line)}
          role="option"
          tabIndex={-1}
          aria-selected={line.id === chosen?.id}
          className="search-line"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onRun(line)}
        >
          <line.Icon size={20} stroke={1.5} aria-hidden="true" />
          <span className="search-words">
            <Foreign text={line.label} />
            {line.details && (
              <small>
                {line.details.map((part, index) => (
                  <Fragment key={part}>
                    {index > 0 && ' · '}
                    <Foreign text={part} />
                  </Fragment>
                ))}
              </small>
            )}
          </span>
        </button>
      ))}
    </>
  );
}
