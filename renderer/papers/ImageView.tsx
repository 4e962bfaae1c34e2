import { type CSSProperties, useState } from 'react';
import type { Rotation, Scan } from '#shared/papers/paper.ts';
import classes from './scan.module.css';
import { useObjectUrl } from './useObjectUrl.ts';

interface Props {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: Scan['format'];
  readonly rotation: Rotation;
  readonly name: string;
  /** The width there is, in pixels. */
  readonly width: number;
  /** Of the whole width. */
  readonly zoom: number;
  onFail(): void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A small picture is not blown up to the whole width: there is nothing more to see. */
const MOST = 2;

/** A photo or a scanned page, turned as it was turned. */
export function ImageView({ bytes, format, rotation, name, width, zoom, onFail }: Props) {
  const url = useObjectUrl(bytes, `image/${format}`);
  const [size, setSize] = useState<Size | null>(null);
  if (url === null) return null;
  const lies = rotation === 90 || rotation === 270;
  const across = size === null ? 1 : lies ? size.height : size.width;
  const scale = Math.min(width / across, MOST) * zoom;
  const measures =
    size === null
      ? { visibility: 'hidden' as const }
      : {
          '--width': `${size.width * scale}px`,
          '--height': `${size.height * scale}px`,
          '--turn': `${rotation}deg`,
        };
  return (
    <div className={classes.turned} data-lies={lies || undefined} style={measures as CSSProperties}>
      <img
        src={url}
        alt={name}
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setSize({ width: naturalWidth, height: naturalHeight })
        }
        onError={onFail}
      />
    </div>
  );
}
