import encodeQR from 'qr';

/** A QR code as it is drawn: one unit for a module, within the white margin that readers need. */
export interface QrDrawing {
  readonly size: number;
  /** What is dark, as a path of SVG. */
  readonly dark: string;
}

/** The margin that ISO/IEC 18004 asks for, in modules. */
const margin = 4;

/** A short text as a QR code of which 15% may be unreadable. @throws Error where it is too long for one */
export function qrDrawing(text: string): QrDrawing {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: margin });
  const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x},${y}h1v1h-1z`] : [])));
  return { size: modules.length, dark: dark.join('') };
}
