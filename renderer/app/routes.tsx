import type { ReactElement } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { AssessmentPage } from '../assessment/AssessmentPage.tsx';
import { CardsPage } from '../assessment/ownHand/CardsPage.tsx';
import { GridPage } from '../assessment/ownHand/GridPage.tsx';
import { FilePrintPage } from '../cases/FilePrintPage.tsx';
import { TodayPage } from '../cases/TodayPage.tsx';
import { CatalogRowPage } from '../catalogs/CatalogRowPage.tsx';
import { CatalogsPage } from '../catalogs/CatalogsPage.tsx';
import { NewRowPage } from '../catalogs/NewRowPage.tsx';
import { SourcesPage } from '../catalogs/SourcesPage.tsx';
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
import { InquiriesPage } from '../inquiries/InquiriesPage.tsx';
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
import type { PagePattern } from './pages.ts';
import { paths } from './paths.ts';

/** A page with the frame around it. */
const at = (path: PagePattern, element: ReactElement): RouteObject => ({ path, element });

export const routes: RouteObject[] = [
  // Without the frame: no navigation, no search, no undo, and a title that says nothing.
  { path: '/people/:id/ask', element: <ClientViewPage /> },
  { path: '/people/:id/cards', element: <CardsPage /> },
  { path: '/people/:id/language-grid', element: <GridPage /> },
  {
    element: <Frame />,
    children: [
      { path: '/', element: <Navigate to={paths.today()} replace /> },
      at('/today', <TodayPage />),
      at('/inquiries', <InquiriesPage />),
      at('/people', <PeoplePage />),
      at('/people/new', <NewPersonPage />),
      at('/people/write', <MailingPage />),
      at('/people/duplicates', <DuplicatesPage />),
      at('/people/merge/:keepId/:goneId', <MergePage />),
      at('/people/:id', <PersonPage />),
      at('/people/:id/on/:day', <AsOfPage />),
      at('/people/:id/print', <FilePrintPage />),
      at('/find', <FindPage />),
      at('/body', <BodyPage />),
      at('/people/:id/intake', <IntakePage />),
      at('/people/:id/profile', <AssessmentPage />),
      at('/people/:id/europass', <EuropassPage />),
      at('/people/:id/profile/papers', <ProfilePapersPage />),
      at('/assess/:id', <AssessPage />),
      at('/recognition/:id', <ApplicationPage />),
      at('/recognition/:id/dossier', <ReviewPage />),
      at('/dossiers/:id', <DossierPage />),
      at('/procedures', <ProceduresPage />),
      at('/catalogs', <CatalogsPage />),
      at('/catalogs/sources', <SourcesPage />),
      at('/catalogs/:catalog', <CatalogsPage />),
      at('/catalogs/:catalog/new', <NewRowPage />),
      at('/catalogs/:catalog/:code', <CatalogRowPage />),
      at('/papers/:id', <PaperPage />),
      at('/letters/:id', <LetterPage />),
      at('/recommendations/:id', <RecommendationPage />),
      at('/settings/text-blocks', <TextBlocksPage />),
      at('/transfer/import', <ImportPage />),
      at('/transfer/export', <ExportPage />),
      at('/settings', <SettingsPage />),
      at('*', <NotFoundPage />),
    ],
  },
];
