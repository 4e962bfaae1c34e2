import type { ParseKeys } from 'i18next';
import { Navigate, type RouteObject } from 'react-router';
import { AssessmentPage } from '../assessment/AssessmentPage.tsx';
import { CardsPage } from '../assessment/ownHand/CardsPage.tsx';
import { GridPage } from '../assessment/ownHand/GridPage.tsx';
import { FilePrintPage } from '../cases/FilePrintPage.tsx';
import { TodayPage } from '../cases/TodayPage.tsx';
import { CatalogRowPage } from '../catalogs/CatalogRowPage.tsx';
import { CatalogsPage } from '../catalogs/CatalogsPage.tsx';
import { NewRowPage } from '../catalogs/NewRowPage.tsx';
import { DuplicatesPage } from '../clients/duplicates/DuplicatesPage.tsx';
import { MergePage } from '../clients/duplicates/MergePage.tsx';
import { NewPersonPage } from '../clients/NewPersonPage.tsx';
import { PeoplePage } from '../clients/PeoplePage.tsx';
import { PersonPage } from '../clients/PersonPage.tsx';
import { DossierPage } from '../dossier/DossierPage.tsx';
import { ReviewPage } from '../dossier/ReviewPage.tsx';
import { BodyPage } from '../find/BodyPage.tsx';
import { FindPage } from '../find/FindPage.tsx';
import { AsOfPage } from '../history/AsOfPage.tsx';
import { IntakePage } from '../intake/IntakePage.tsx';
import { ClientViewPage } from '../interview/ClientViewPage.tsx';
import { LetterPage } from '../letters/LetterPage.tsx';
import { MailingPage } from '../mailings/MailingPage.tsx';
import { SettingsPage } from '../office/SettingsPage.tsx';
import { PaperPage } from '../papers/PaperPage.tsx';
import { EuropassPage } from '../profile/europass/EuropassPage.tsx';
import { ProfilePapersPage } from '../profilePapers/ProfilePapersPage.tsx';
import { ApplicationPage } from '../recognition/ApplicationPage.tsx';
import { AssessPage } from '../recognition/AssessPage.tsx';
import { ProceduresPage } from '../recognition/ProceduresPage.tsx';
import { RecommendationPage } from '../recommendations/RecommendationPage.tsx';
import { TextBlocksPage } from '../textblocks/TextBlocksPage.tsx';
import { ExportPage } from '../transfer/ExportPage.tsx';
import { ImportPage } from '../transfer/ImportPage.tsx';
import { Frame } from './frame/Frame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { paths } from './paths.ts';

/** The window's title. Never a client's name: the task bar and the switcher of the system show it. */
export interface RouteHandle {
  readonly title: ParseKeys;
}
const titled = (title: ParseKeys): RouteHandle => ({ title });

export const routes: RouteObject[] = [
  // Without the frame: no navigation, no search, no undo, and a title that says nothing.
  { path: '/people/:id/ask', element: <ClientViewPage /> },
  { path: '/people/:id/cards', element: <CardsPage /> },
  { path: '/people/:id/language-grid', element: <GridPage /> },
  {
    element: <Frame />,
    children: [
      { path: '/', element: <Navigate to={paths.people()} replace /> },
      { path: '/today', element: <TodayPage />, handle: titled('shell.today') },
      { path: '/people', element: <PeoplePage />, handle: titled('clients.title') },
      { path: '/people/new', element: <NewPersonPage />, handle: titled('clients.newTitle') },
      { path: '/people/write', element: <MailingPage />, handle: titled('mailings.title') },
      { path: '/people/duplicates', element: <DuplicatesPage />, handle: titled('duplicates.title') },
      {
        path: '/people/merge/:keepId/:goneId',
        element: <MergePage />,
        handle: titled('duplicates.mergeTitle'),
      },
      { path: '/people/:id', element: <PersonPage />, handle: titled('clients.personTitle') },
      { path: '/people/:id/on/:day', element: <AsOfPage />, handle: titled('caseFile.toDayTitle') },
      { path: '/people/:id/print', element: <FilePrintPage />, handle: titled('caseFile.paper.title') },
      { path: '/find', element: <FindPage />, handle: titled('find.title') },
      { path: '/body', element: <BodyPage />, handle: titled('find.body.title') },
      { path: '/people/:id/intake', element: <IntakePage />, handle: titled('intakePage.title') },
      { path: '/people/:id/profile', element: <AssessmentPage />, handle: titled('assessment.title') },
      { path: '/people/:id/europass', element: <EuropassPage />, handle: titled('europass.title') },
      {
        path: '/people/:id/profile/papers',
        element: <ProfilePapersPage />,
        handle: titled('profilePapers.title'),
      },
      { path: '/assess/:id', element: <AssessPage />, handle: titled('recognitionPage.assessTitle') },
      {
        path: '/recognition/:id',
        element: <ApplicationPage />,
        handle: titled('recognitionPage.applicationTitle'),
      },
      { path: '/recognition/:id/dossier', element: <ReviewPage />, handle: titled('dossier.pageTitle') },
      { path: '/dossiers/:id', element: <DossierPage />, handle: titled('dossier.title') },
      { path: '/procedures', element: <ProceduresPage />, handle: titled('procedure.title') },
      { path: '/catalogs', element: <CatalogsPage />, handle: titled('catalogs.title') },
      { path: '/catalogs/:catalog', element: <CatalogsPage />, handle: titled('catalogs.title') },
      { path: '/catalogs/:catalog/new', element: <NewRowPage />, handle: titled('catalogs.newTitle') },
      { path: '/catalogs/:catalog/:code', element: <CatalogRowPage />, handle: titled('catalogs.rowTitle') },
      { path: '/papers/:id', element: <PaperPage />, handle: titled('papers.page.title') },
      { path: '/letters/:id', element: <LetterPage />, handle: titled('letters.title') },
      {
        path: '/recommendations/:id',
        element: <RecommendationPage />,
        handle: titled('recommendations.title'),
      },
      { path: '/settings/text-blocks', element: <TextBlocksPage />, handle: titled('textblocks.title') },
      { path: '/transfer/import', element: <ImportPage />, handle: titled('transfer.importTitle') },
      { path: '/transfer/export', element: <ExportPage />, handle: titled('transfer.exportTitle') },
      { path: '/settings', element: <SettingsPage />, handle: titled('shell.settings') },
      { path: '*', element: <NotFoundPage />, handle: titled('common.notFoundTitle') },
    ],
  },
];
