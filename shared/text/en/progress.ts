import type { progress as de } from '../de/progress.ts';

export const progress: typeof de = {
  title: 'Progress',
  print: 'Print progress',
  states: 'States: {{states}}.',
  legend: 'Solid: counsellor, dashed: self.',
  point: '{{value}} ({{on}})',
  unknown: 'open',
  overall: 'as a whole',
  today: 'today',
  nothingMoved: 'Levels and strengths have stayed the same so far.',
  same: 'Stayed the same: {{what}}.',
};
