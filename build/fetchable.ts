/** Where Electron's binary and the packaging tools come from: not from the package registry. */
const releases = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
/** A firewall that swallows what is sent must not hold anybody up. */
const probeMs = 3_000;

/** Whether there is a way to Electron's releases from here. */
export async function canFetchElectron(): Promise<boolean> {
  try {
    const answer = await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) });
    return answer.status < 500;
  } catch {
    return false;
  }
}
