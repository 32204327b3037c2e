import sharp from 'sharp';

/** A ruler on a desk would do; the place and the maker are what must not get out. */
const CAMERA_NOTES = {
  IFD0: { Make: 'Planted-Camera', Copyright: 'planted-secret-owner' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 40/1' },
};

/**
 * A picture as a phone makes it, with the place it was taken at in its notes. Each subject is another
 * picture: of two files that are the same, one being public would make both so.
 */
export function phonePicture(subject: string): Promise<Buffer> {
  const shade = [...subject].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4096, 7);
  const background = { r: 58 + (shade % 64), g: 110 + ((shade >> 6) % 64), b: 68 };
  const wall = { width: 1280, height: 800, channels: 3, background } as const;
  const sheet = Buffer.from(
    '<svg width="1280" height="800"><rect x="340" y="120" width="600" height="560" fill="#fff"/>' +
      '<path d="M400 220h480M400 300h480M400 380h480M400 460h320" stroke="#666" stroke-width="16"/>' +
      '</svg>',
  );
  return sharp({ create: wall })
    .composite([{ input: sheet }])
    .withExif(CAMERA_NOTES)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/**
 * A PDF of one page with some lines, written by hand: readers open it, and no library is needed.
 * Letters of other scripts than Latin would need a font inside, so the lines are Latin.
 */
export function pdfOf(lines: readonly string[]): Buffer {
  const text = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ');
  const stream = `BT /F1 14 Tf 18 TL 56 780 Td ${text} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R' +
      '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
  ];
  const parts = ['%PDF-1.4\n'];
  const offsets = objects.map((object, index) => {
    const offset = parts.join('').length;
    parts.push(`${index + 1} 0 obj${object}endobj\n`);
    return offset;
  });
  const start = parts.join('').length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from([...parts, head, ...table, trailer].join(''), 'latin1');
}
