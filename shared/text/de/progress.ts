/** Levels and strengths through the released states. */
export const progress = {
  title: 'Verlauf',
  print: 'Verlauf drucken',
  states: 'Stände: {{states}}.',
  legend: 'Durchgezogen: Beratung, gestrichelt: selbst.',
  point: '{{value}} ({{on}})',
  unknown: 'offen',
  overall: 'insgesamt',
  today: 'heute',
  nothingMoved: 'Niveaus und Stärken sind bisher gleich geblieben.',
  same: 'Gleich geblieben: {{what}}.',
};
