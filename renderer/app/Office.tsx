import { useEffect, useState } from 'react';
import { createMemoryRouter, matchRoutes, RouterProvider } from 'react-router';
import type { Output } from '#shared/contract/index.ts';
import { useRead } from '../api/calls.ts';
import { CatalogsProvider } from '../api/catalogs.tsx';
import { loadDrafts } from '../api/drafts.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { resumeAppearance } from './appearance.ts';
import { IdleLock } from './IdleLock.tsx';
import { paths } from './paths.ts';
import { restoreFocus, setAddress, splitPlace } from './place.ts';
import { routes } from './routes.tsx';
import { startTrail, stepTo } from './trails.ts';

/** The open office: back where the counsellor was today, or at the day's work; with what was half typed. */
export function Office() {
  const session = useRead('session.resume', {});
  return <Loaded query={session}>{(resume) => <Resumed resume={resume} />}</Loaded>;
}

function Resumed({ resume }: { readonly resume: Output<'session.resume'> }) {
  const [{ router, focus }] = useState(() => {
    loadDrafts(resume.drafts);
    const { path, focus } = splitPlace(resume.place);
    const known = path !== '' && matchRoutes(routes, path) !== null;
    const router = createMemoryRouter(routes, { initialEntries: [known ? path : paths.today()] });
    startTrail(router.state.location, known ? resume.trail : []);
    return { router, focus };
  });
  useEffect(() => {
    resumeAppearance();
    if (focus) restoreFocus(focus);
    const remember = (): void => setAddress(router.state.location.pathname + router.state.location.search);
    remember();
    return router.subscribe(({ location, historyAction }) => {
      stepTo(location, historyAction === 'REPLACE');
      remember();
    });
  }, [router, focus]);
  return (
    <CatalogsProvider>
      <RouterProvider router={router} />
      <IdleLock />
    </CatalogsProvider>
  );
}
