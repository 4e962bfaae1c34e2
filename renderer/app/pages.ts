import type { ParseKeys } from 'i18next';
import { matchRoutes } from 'react-router';
import { paths } from './paths.ts';

/** A room of the side navigation; the search has its place in the bar above. */
export type Room = 'today' | 'people' | 'procedures' | 'catalogs' | 'settings' | 'search';

/** What a page is called (window title, ways back), and the room it belongs to: no page without one. */
export interface Page {
  /** Never a client's name: the task bar and the switcher of the system show it. */
  readonly title: ParseKeys;
  readonly room: Room | null;
}
const page = (room: Room | null, title: ParseKeys): Page => ({ room, title });

/** Every page with the frame around it, by the pattern of its address. */
export const pages = {
  '/today': page('today', 'shell.today'),
  '/inquiries': page('today', 'inquiries.title'),
  '/people': page('people', 'clients.title'),
  '/people/new': page('people', 'clients.newTitle'),
  '/people/write': page('people', 'mailings.title'),
  '/people/duplicates': page('people', 'duplicates.title'),
  '/people/merge/:keepId/:goneId': page('people', 'duplicates.mergeTitle'),
  '/people/:id': page('people', 'clients.personTitle'),
  '/people/:id/on/:day': page('people', 'caseFile.toDayTitle'),
  '/people/:id/print': page('people', 'caseFile.paper.title'),
  '/people/:id/intake': page('people', 'intakePage.title'),
  '/people/:id/profile': page('people', 'assessment.title'),
  '/people/:id/europass': page('people', 'europass.title'),
  '/people/:id/profile/papers': page('people', 'profilePapers.title'),
  '/assess/:id': page('people', 'recognitionPage.assessTitle'),
  '/papers/:id': page('people', 'papers.page.title'),
  '/letters/:id': page('people', 'letters.title'),
  '/recommendations/:id': page('people', 'recommendations.title'),
  '/procedures': page('procedures', 'procedure.title'),
  '/recognition/:id': page('procedures', 'recognitionPage.applicationTitle'),
  '/recognition/:id/dossier': page('procedures', 'dossier.pageTitle'),
  '/dossiers/:id': page('procedures', 'dossier.title'),
  '/find': page('search', 'find.title'),
  '/body': page('search', 'find.body.title'),
  '/catalogs': page('catalogs', 'catalogs.title'),
  '/catalogs/sources': page('catalogs', 'catalogs.sources.title'),
  '/catalogs/:catalog': page('catalogs', 'catalogs.title'),
  '/catalogs/:catalog/new': page('catalogs', 'catalogs.newTitle'),
  '/catalogs/:catalog/:code': page('catalogs', 'catalogs.rowTitle'),
  '/settings': page('settings', 'shell.settings'),
  '/settings/text-blocks': page('settings', 'textblocks.title'),
  '/transfer/import': page('settings', 'transfer.importTitle'),
  '/transfer/export': page('settings', 'transfer.exportTitle'),
  '*': page(null, 'common.notFoundTitle'),
} as const satisfies Readonly<Record<string, Page>>;

export type PagePattern = keyof typeof pages;

const patterns = (Object.keys(pages) as PagePattern[]).map((path) => ({ path }));

const patternAt = (address: string): PagePattern => matchRoutes(patterns, address)?.at(-1)?.route.path ?? '*';

/** The page an address of the window leads to. */
export const pageAt = (address: string): Page => pages[patternAt(address)];

/** Where each room of the side navigation begins. */
export const homes = {
  today: paths.today(),
  people: paths.people(),
  procedures: paths.procedures(),
  catalogs: paths.catalogs(),
  settings: paths.settings(),
} as const satisfies Readonly<Record<Exclude<Room, 'search'>, string>>;

/** Where a room begins; a catalogue is a tab of the page of all. */
const homePatterns: readonly PagePattern[] = [
  '/today',
  '/people',
  '/procedures',
  '/catalogs',
  '/catalogs/:catalog',
  '/settings',
];

export const isHome = (address: string): boolean => homePatterns.includes(patternAt(address));
