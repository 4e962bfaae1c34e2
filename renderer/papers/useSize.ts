import { useTranslation } from 'react-i18next';

/** „2,1 MB“, „340 KB“: as a counsellor reads a file's size. */
export function useSize(): (bytes: number) => string {
  const { i18n } = useTranslation();
  const format = (value: number, digits: number): string =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: digits }).format(value);
  return (bytes) =>
    bytes >= 1_000_000
      ? `${format(bytes / (1024 * 1024), 1)} MB`
      : `${format(Math.max(1, Math.round(bytes / 1024)), 0)} KB`;
}
