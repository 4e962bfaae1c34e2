import type { CustomScheme, Protocol, Session, session as sessions } from 'electron';
import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core';
import { toShell } from './address.ts';
import { emitterOf } from './emitter.ts';
import { guarded } from './guard.ts';
import type { Stage } from './stage.ts';

type BeforeRequest = Parameters<Session['webRequest']['onBeforeRequest']>[0];
type Handle = Parameters<Protocol['handle']>[1];
type ResourceType = Parameters<NonNullable<BeforeRequest>>[0]['resourceType'];

type SessionPart = Pick<
  Session,
  | 'on'
  | 'once'
  | 'off'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
> & {
  readonly protocol: Pick<Protocol, 'handle'>;
  readonly webRequest: { onBeforeRequest(listener: BeforeRequest): void };
};

export interface SessionControl {
  readonly session: SessionPart;
  /**
   * Lets the shell decide on every request of this context, and answers those of its own scheme.
   * `refusesNavigation` asks the window first.
   */
  attach(context: BrowserContext, refusesNavigation: (request: PageRequest) => boolean): Promise<void>;
  /** What the shell answers when the page asks for this permission. */
  allows(permission: string): boolean;
  download(): boolean;
}

/** Playwright's names for what a page can be granted, by Electron's. */
const grants: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'clipboard-write',
  'clipboard-read': 'clipboard-read',
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
};

const kinds: Readonly<Record<string, ResourceType>> = {
  document: 'mainFrame',
  stylesheet: 'stylesheet',
  image: 'image',
  font: 'font',
  script: 'script',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  media: 'media',
  websocket: 'webSocket',
};

export function createSessions(stage: Stage) {
  const partitions = new Map<string, SessionControl>();
  const session = guarded('session', {
    fromPartition(partition: string, options?: { cache: boolean }) {
      stage.log.push(`session.fromPartition ${partition} ${JSON.stringify(options ?? {})}`);
      const known = partitions.get(partition) ?? createSession();
      partitions.set(partition, known);
      return known.session as unknown as Session;
    },
  } satisfies Pick<typeof sessions, 'fromPartition'>);
  const protocol = guarded('protocol', {
    registerSchemesAsPrivileged(schemes: CustomScheme[]) {
      stage.log.push(`protocol.registerSchemesAsPrivileged ${JSON.stringify(schemes)}`);
    },
  } satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>);
  const controlOf = (wanted: Session | undefined) =>
    [...partitions.values()].find((control) => (control.session as unknown) === wanted);
  return { session, protocol, controlOf };
}

function createSession(): SessionControl {
  const { emitter, on, once, off } = emitterOf<Session>();
  const handlers = new Map<string, Handle>();
  let before: BeforeRequest = null;
  let check: Parameters<Session['setPermissionCheckHandler']>[0] = null;

  const session: SessionPart = {
    on,
    once,
    off,
    protocol: guarded('session.protocol', {
      handle(scheme: string, handle: Handle) {
        handlers.set(scheme, handle);
      },
    }),
    webRequest: guarded('session.webRequest', {
      onBeforeRequest(listener: BeforeRequest) {
        before = listener;
      },
    }),
    setPermissionRequestHandler() {},
    setPermissionCheckHandler(handler) {
      check = handler;
    },
    setDevicePermissionHandler() {},
    setDisplayMediaRequestHandler() {},
  };

  const cancelled = (request: PageRequest, url: string): Promise<boolean> =>
    new Promise((resolve) => {
      if (before === null) return resolve(false);
      const details = {
        id: 0,
        url,
        method: request.method(),
        resourceType: kinds[request.resourceType()] ?? 'other',
        referrer: '',
        timestamp: Date.now(),
        uploadData: [],
      };
      before(details as Parameters<NonNullable<BeforeRequest>>[0], (answer) =>
        resolve(answer.cancel === true),
      );
    });

  const allows = (permission: string): boolean => check?.(null, permission as never, '', {} as never) ?? true;

  return {
    session: guarded('Session', session),
    allows,
    download() {
      let prevented = false;
      emitter.emit('will-download', { preventDefault: () => (prevented = true) });
      return !prevented;
    },
    async attach(context, refusesNavigation) {
      await context.grantPermissions(
        Object.entries(grants).flatMap(([electron, playwright]) => (allows(electron) ? [playwright] : [])),
      );
      await context.route('**/*', async (route: Route, request: PageRequest) => {
        const url = toShell(request.url());
        if (request.isNavigationRequest() && refusesNavigation(request)) return route.abort('aborted');
        if (await cancelled(request, url)) return route.abort('blockedbyclient');
        const handle = handlers.get(url.slice(0, url.indexOf(':')));
        if (!handle) return route.continue();
        const answer = await handle(new Request(url, { method: request.method() }));
        return route.fulfill({
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: Buffer.from(await answer.arrayBuffer()),
        });
      });
    },
  };
}
