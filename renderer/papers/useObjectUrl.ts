import { useEffect, useState } from 'react';

/**
 * An address for bytes in memory (`blob:`), as long as the part is shown. The window's session keeps nothing
 * on the disk, and neither does what such an address stands for.
 */
export function useObjectUrl(bytes: Uint8Array<ArrayBuffer>, type: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return url;
}
