import type { Session } from 'electron';

/** Point 5: what the window may do beyond showing itself, with the reason. Everything else is denied. */
export const allowedPermissions: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'copy an address or a paragraph of a letter on the counsellor’s own click',
};

const allowed = (permission: string): boolean => Object.hasOwn(allowedPermissions, permission);

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(allowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, give) => give(null));
}
