import sharp from 'sharp';

/** Names the picture below: another one has to have another name, to be uploaded anew. */
export const COVER = 'lines-1';

/** 2.35 to 1, as the platform shows the cover of an article. */
const SIZE = { width: 900, height: 383 };

/**
 * The cover that the platform wants of each article: lines and no words, because not every server has
 * Chinese letters. Whoever sends the draft may choose another one there.
 */
export function coverPicture(): Promise<Buffer> {
  const drawing =
    `<svg width="${SIZE.width}" height="${SIZE.height}">` +
    '<rect width="900" height="383" fill="#0b5a57"/>' +
    '<rect x="330" y="62" width="240" height="260" rx="8" fill="#f3f6f2"/>' +
    '<path d="M366 118h168M366 166h168M366 214h168M366 262h104" stroke="#0b5a57" stroke-width="10"/>' +
    '</svg>';
  return sharp(Buffer.from(drawing)).jpeg({ quality: 85 }).toBuffer();
}
