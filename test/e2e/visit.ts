import type { Page } from 'playwright-core';

/** What of React's own tree is needed to find the router: pages have no address bar to type into. */
interface Fiber {
  readonly memoizedProps: { readonly router?: { navigate(to: string): Promise<void> } } | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** Goes straight to an address inside the window and waits until its page stands with what it has read. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate(async (to) => {
    (window as unknown as { calm: number }).calm = 0;
    const root = document.getElementById('root');
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer'));
    const open: (Fiber | null)[] = [(root as unknown as Record<string, Fiber>)[key ?? ''] ?? null];
    while (open.length > 0) {
      const fiber = open.pop();
      if (!fiber) continue;
      const router = fiber.memoizedProps?.router;
      if (router) return router.navigate(to);
      open.push(fiber.sibling, fiber.child);
    }
    throw new Error('no router in the window');
  }, path);
  // The page before may still stand for a moment, and the new one begins without a title: until it stays.
  await page.waitForFunction(
    () => {
      const seen = window as unknown as { calm?: number };
      const there =
        document.querySelector('main h1') !== null &&
        document.querySelector('main [role=progressbar], main .mantine-Loader-root') === null;
      seen.calm = there ? (seen.calm ?? 0) + 1 : 0;
      return seen.calm > 4;
    },
    null,
    { polling: 40 },
  );
}
