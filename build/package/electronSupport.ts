/**
 * Point 16: only a version of Electron that still gets security fixes. Electron supports its three newest
 * majors; each is supported at least as long as the one before it.
 */
export const electronSupport = [
  {
    major: 44,
    supportedUntil: '2027-03-02',
    source: 'https://endoflife.date/electron, after https://releases.electronjs.org/schedule',
    checkedOn: '2026-11-22',
  },
  {
    major: 45,
    // Its own end is not announced yet; that of 44 is the earliest it can be.
    supportedUntil: '2027-03-02',
    source: 'https://endoflife.date/electron, after https://releases.electronjs.org/schedule',
    checkedOn: '2026-11-22',
  },
] as const;

/** Whether this version still gets security fixes on the given day (`YYYY-MM-DD`), as far as is known here. */
export function isSupported(version: string, day: string): boolean {
  const major = Number.parseInt(version, 10);
  return electronSupport.some((row) => row.major === major && day <= row.supportedUntil);
}
