// Reads a PDF from standard input and tells what is in it, as JSON: a reader that knows nothing of
// the writer, in a process of its own because it is a module of another kind than the tests.
import { getDocumentProxy } from 'unpdf';

/** @typedef {{ str: string, width: number, transform: readonly unknown[] } | { type: string }} PdfItem */

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const document = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const { info } = await document.getMetadata();
const pages = [];
const fonts = new Map();
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  await page.getOperatorList();
  for (const item of items) {
    const fontName = 'fontName' in item ? item.fontName : undefined;
    if (fontName === undefined || fonts.has(fontName)) continue;
    const font = await new Promise((resolve) => page.commonObjs.get(fontName, resolve));
    fonts.set(fontName, { name: font.name, isEmbedded: !font.missingFile });
  }
  const [, , width, height] = page.view;
  const pieces = items.flatMap((/** @type {PdfItem} */ item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const left = Number(item.transform[4]);
    return [{ text: item.str, left, right: left + item.width }];
  });
  pages.push({ width, height, pieces });
}
const { Title: title, Author: author, Language: language } = info;
process.stdout.write(
  JSON.stringify({ title, author, language, pages, fonts: [...fonts.values()] }),
);
