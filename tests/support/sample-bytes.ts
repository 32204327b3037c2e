import sharp from 'sharp';

/** A place that must never leave the camera: Greenwich, so that nobody's home is meant. */
const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 40/1' } };
const CAMERA = { IFD0: { Make: 'Planted-Camera' }, ...GPS };

/** A picture as a phone makes it: lying on its side, with place and maker in its notes. */
export function phonePicture(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 200, channels: 3, background: '#3a7d44' } })
    .withExif(CAMERA)
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

/** The smallest PDF that viewers open, saying `text`. */
export function pdf(text: string): Buffer {
  return Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]/Resources<<>>>>endobj
% ${text}
trailer<</Root 1 0 R>>
%%EOF
`);
}
