import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

/** A phone's largest picture; a small file that unfolds to more would fill the memory. */
export const MAX_PIXELS = 64_000_000;

const OPTIONS = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;

export type ImageFault = 'broken' | 'tooManyPixels';

/**
 * Writes a picture anew in its place: turned as the camera was held, and without anything but the
 * picture. Place, time, camera and thumbnails of what was cut off are gone.
 *
 * @returns the new size in bytes, or what is wrong with the picture
 */
export async function cleanImage(file: string): Promise<number | ImageFault> {
  const fault = await imageFault(file);
  if (fault !== undefined) return fault;
  const cleaned = await rewritten(file).catch(() => undefined);
  if (cleaned === undefined) return 'broken';
  await writeFile(file, cleaned);
  return cleaned.length;
}

async function imageFault(file: string): Promise<ImageFault | undefined> {
  const facts = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (facts === undefined) return 'broken';
  const { width, height, pages = 1 } = facts;
  return width * height * pages > MAX_PIXELS ? 'tooManyPixels' : undefined;
}

async function rewritten(file: string): Promise<Buffer> {
  const { format, pages = 1 } = await sharp(file, OPTIONS).metadata();
  const image =
    pages > 1 ? sharp(file, { ...OPTIONS, animated: true }) : sharp(file, OPTIONS).autoOrient();
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality: 90 }).toBuffer();
    case 'webp':
      return image.webp({ quality: 90 }).toBuffer();
    case 'gif':
      return image.gif().toBuffer();
    default:
      return image.png().toBuffer();
  }
}
