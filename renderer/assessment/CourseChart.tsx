import { type Course, pointsOf } from '#shared/assessment/progress.ts';
import classes from './progress.module.css';

const field = { width: 180, height: 48, pad: 6 };

/** One line for each who rated; the person's own is dashed, so that no colour has to tell. */
export function CourseChart({ course, label }: { readonly course: Course; readonly label: string }) {
  const { width, height, pad } = field;
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{label}</title>
      <path className={classes.ground} d={`M${pad} ${height - pad}H${width - pad}`} />
      {course.series.map((one) => {
        const points = pointsOf(course.part, one, field);
        return (
          <g key={one.by} className={classes.series} data-by={one.by}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {points.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r={one.by === 'self' ? 4.5 : 3} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
