import { useMemo } from 'react';
import { qrDrawing } from './qr.js';

/** A short text as a QR code. */
export function QrPicture({ text, title }: { readonly text: string; readonly title: string }) {
  const { size, dark } = useMemo(() => qrDrawing(text), [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
