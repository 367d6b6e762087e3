import { useMemo } from 'react';
import { qrCode } from './qr.js';

/** A text as a QR code, with the white margin that readers need; nothing where it is too long for one. */
export function QrPicture({ text, title }: { readonly text: string; readonly title: string }) {
  const modules = useMemo(() => qrCode(text), [text]);
  if (modules === undefined) return null;
  const size = modules.length + 8;
  const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + 4},${y + 4}h1v1h-1z`] : [])));
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
