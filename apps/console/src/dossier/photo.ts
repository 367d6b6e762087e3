/** The longer side of a photo as it is sent, in pixels: a page of A4 is read well at that. */
const LONGEST = 2_000;
/** Above it one sees no difference in a paper that was photographed. */
const QUALITY = 0.85;

/** Cameras write beside a picture how they were held, and when and where it was made (Exif), at the beginning of a JPEG. */
async function isFromCamera(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
  return new TextDecoder('latin1').decode(start).includes('Exif\0\0');
}

/**
 * A photo as it is sent from this device: upright, with its longer side at most 2,000 pixels, without what the camera wrote
 * beside it.
 * @returns undefined where the file is sent as it is: no photo, one that is small enough, one that cannot be read here
 */
export async function photoToSend(file: File): Promise<File | undefined> {
  if (file.type !== 'image/jpeg' && file.type !== 'image/png') return undefined;
  try {
    // Already upright.
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const fromCamera = await isFromCamera(file);
    if (scale === 1 && !fromCamera) {
      picture.close();
      return undefined;
    }
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const drawing = canvas.getContext('2d');
    if (drawing === null) return undefined;
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, file.type, QUALITY));
    if (made === null || (made.size >= file.size && !fromCamera)) return undefined;
    return new File([made], file.name, { type: file.type });
  } catch {
    // Too large for the memory of this device, or broken: the server says what is wrong.
    return undefined;
  }
}
