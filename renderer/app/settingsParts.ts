import type { ParseKeys } from 'i18next';

/** The parts of the settings, in their order on the page; each has an address and is found by its name. */
export const settingsGroups = [
  { group: 'mine', parts: ['mine', 'passphrase', 'appearance'] },
  { group: 'office', parts: ['office', 'counsellors', 'idle'] },
  { group: 'writing', parts: ['template', 'textBlocks', 'translations'] },
  { group: 'data', parts: ['backups', 'transfer', 'esco'] },
  { group: 'program', parts: ['about'] },
] as const;
export type SettingsPart = (typeof settingsGroups)[number]['parts'][number];

export const settingsParts: readonly SettingsPart[] = settingsGroups.flatMap(({ parts }) => [...parts]);

/** What each part is headed with. */
export const settingsTitles = {
  mine: 'office.mine.title',
  passphrase: 'office.passphrase.title',
  appearance: 'office.appearance.title',
  office: 'office.officeTitle',
  counsellors: 'office.counsellors.title',
  idle: 'office.idle.title',
  template: 'templates.title',
  textBlocks: 'textblocks.title',
  translations: 'translations.title',
  backups: 'office.backups.title',
  transfer: 'transfer.sectionTitle',
  esco: 'esco.title',
  about: 'shell.about.title',
} as const satisfies Readonly<Record<SettingsPart, ParseKeys>>;

export const settingsPartId = (part: SettingsPart): string => `settings-${part}`;

/** Right to a part. */
export const settingsPath = (part: SettingsPart): string => `/settings?at=${settingsPartId(part)}`;
