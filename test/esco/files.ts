import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '#test/support/office.ts';

/** Files shaped as ESCO's official ones, with names of our own. */

const q = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(q).join(',')).join('\n')}\n`;

export const occupationUri = (id: string): string => `http://data.europa.eu/esco/occupation/${id}`;
export const skillUri = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;

interface Row {
  readonly id: string;
  readonly label: string;
  readonly others?: readonly string[];
  readonly status?: string;
}

const occupationHead =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code';
const skillHead =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description';
const relationHead = 'occupationUri,relationType,skillType,skillUri';

const modified = '2024-05-15T09:30:00.000Z';

export const occupationsCsv = (rows: readonly Row[]): string =>
  csv([
    occupationHead.split(','),
    ...rows.map(({ id, label, others = [], status = 'released' }) => [
      ...['Occupation', occupationUri(id), '2221', label, others.join('\n'), '', status, modified],
      ...['', '', '', '', 'Was man da tut, mit „Zeichen“, und\nmehreren Zeilen.', '2221.1'],
    ]),
  ]);

export const skillsCsv = (rows: readonly Row[]): string =>
  csv([
    skillHead.split(','),
    ...rows.map(({ id, label, others = [], status = 'released' }) => [
      ...['KnowledgeSkillCompetence', skillUri(id), 'skill/competence', 'cross-sector', label],
      ...[others.join('\n'), '', status, modified, '', '', '', ''],
    ]),
  ]);

export const relationsCsv = (rows: readonly (readonly [occupation: string, skill: string, type: string])[]) =>
  csv([
    relationHead.split(','),
    ...rows.map(([occupation, skill, type]) => [
      ...[occupationUri(occupation), type, 'skill/competence', skillUri(skill)],
    ]),
  ]);

export const occupations = occupationsCsv([
  { id: 'o1', label: 'Krankenpfleger/Krankenpflegerin', others: ['Krankenschwester', 'Pflegefachkraft'] },
  { id: 'o2', label: 'Bäcker/Bäckerin', others: ['Brotbäckerin'] },
  { id: 'o3', label: 'Gemüseverkäuferin' },
]);
export const skills = skillsCsv([
  { id: 's1', label: 'Wunden versorgen', others: ['Wundversorgung leisten'] },
  { id: 's2', label: 'Teig kneten' },
  { id: 's3', label: 'Medikamente verabreichen' },
]);
export const relations = relationsCsv([
  ['o1', 's1', 'essential'],
  ['o1', 's3', 'optional'],
  ['o2', 's2', 'essential'],
]);

/** In a folder named as the official package is. */
export function escoFile(
  name: string,
  text: string,
  folder = 'ESCO dataset - v1.2.0 - classification - de - csv',
) {
  const place = join(tempFolder(), folder);
  mkdirSync(place);
  const path = join(place, name);
  writeFileSync(path, text);
  return path;
}
