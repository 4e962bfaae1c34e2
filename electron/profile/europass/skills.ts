import { licenceClasses } from '#shared/intake/codes.ts';
import { htmlText } from './htmlText.ts';
import type { Taking } from './taking.ts';
import { all, type Element, text } from './xml.ts';

/** Sections with a title and a text for each entry, as older editors wrote them. */
const sections = [
  ['OrganisationalSkills', 'OrganisationalSkill'],
  ['CommunicationAndInterpersonalSkills', 'CommunicationAndInterpersonalSkill'],
  ['ManagementAndLeadershipSkills', 'ManagementAndLeadershipSkill'],
] as const;

/** Where further skills stand; whoever names what is left of a profile knows them as read. */
export const skillSections: readonly string[] = [
  ...['Skills', 'DigitalSkills', ...sections.map(([section]) => section)],
];

/** One skill a line or a point of a list, also where somebody has put a semicolon between them. */
export const skillLines = (prose: string): string[] =>
  htmlText(prose)
    .split(/[\n;]/u)
    .map((line) => line.replace(/^[\s–•*·-]+/u, '').trim())
    .filter((line) => line !== '');

const isAddress = (words: string): boolean => /^https?:/iu.test(words);

/** By its name; what has only an address of a catalogue nobody here can read is left out and counted. */
function competency(taking: Taking, of: Element): void {
  const words = text(of, 'CompetencyName') || text(of, 'CompetencyID');
  if (isAddress(words)) taking.leave('otherSkills', 1);
  else taking.skill(words);
}

function titled(taking: Taking, of: Element): void {
  const title = text(of, 'Title');
  const lines = skillLines(text(of, 'Description'));
  if (title === '') for (const line of lines) taking.skill(line);
  else taking.skill(lines.length === 0 ? title : `${title}: ${lines.join(', ')}`);
}

function digital(taking: Taking, group: Element): void {
  const named = all(group, 'DigitalSkill').map((one) => text(one));
  for (const words of named.length > 0 ? named : [text(group, 'Title')])
    for (const line of skillLines(words)) taking.skill(line);
}

/** Digital, organisational, social and job-related skills: today's editor writes `Skills`, those before it sections. */
export function candidateSkills(taking: Taking, profile: Element, others: readonly Element[]): void {
  for (const line of skillLines(text(profile, 'PersonQualifications', 'QualificationsSummary')))
    taking.skill(line);
  for (const one of others) competency(taking, one);
  for (const root of [profile, ...all(profile, 'Skills')]) {
    for (const group of all(root, 'DigitalSkills', 'DigitalSkillsGroup')) digital(taking, group);
    for (const [section, entry] of sections) for (const one of all(root, section, entry)) titled(taking, one);
  }
  for (const one of all(profile, 'Skills', 'PersonCompetency')) competency(taking, one);
  for (const group of all(profile, 'Skills', 'SkillsGroup')) {
    const named = all(group, 'PersonCompetency');
    for (const one of named) competency(taking, one);
    if (named.length === 0) for (const line of skillLines(text(group, 'Title'))) taking.skill(line);
  }
}

/** As the directive names them, where our list has one word for several. */
const sameClass: Readonly<Record<string, string>> = { A1: 'A', A2: 'A', D1: 'D', L: 'T' };

/** A driving licence by its class; a class our list has not is named as not read. */
export function licence(taking: Taking, written: string): void {
  const code = written.trim().toUpperCase();
  const own = sameClass[code] ?? code;
  if (licenceClasses.some((row) => row.code === own)) taking.licence(own);
  else taking.unread('licence', written);
}
