import type { Session, session } from 'electron';
import { blockNetwork } from './network.ts';
import { denyPermissions } from './permissions.ts';
import { serveWindow } from './protocol.ts';

/**
 * A session in memory (no `persist:`) and without cache: Chromium keeps no cookie, storage or page on the
 * disk, so nothing of a client lies outside the vault.
 */
export function officeSession(sessions: typeof session, root: string, development: boolean): Session {
  const office = sessions.fromPartition('office', { cache: false });
  serveWindow(office.protocol, root);
  blockNetwork(office, development);
  denyPermissions(office);
  return office;
}
