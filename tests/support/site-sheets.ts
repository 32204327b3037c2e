import { siteReader } from '../../src/site/reader';
import { resolveSheet } from '../../src/site/sheets/address';
import { readSheet } from '../../src/site/sheets/reading';
import type { Sheet } from '../../src/site/sheets/sheet';
import { contextFor } from '../../src/site/site';
import { now, origin } from './site-pages';
import { sampleSource } from './site-source';

/** The sheet at an address, from the sample and without a server. */
export async function sheetAt(path: string): Promise<Sheet> {
  const resolved = resolveSheet(path);
  if (resolved?.kind !== 'sheet') throw new Error(`${path} is no sheet`);
  const reader = siteReader(sampleSource());
  const site = await contextFor({ locale: resolved.locale, origin, now }, reader);
  const sheet = await readSheet(resolved.page, { site, reader });
  if (sheet === null) throw new Error(`${path} is not public`);
  return sheet;
}

/** Everything that the blocks of a sheet say, in their order. */
export function wordsOf({ blocks }: Pick<Sheet, 'blocks'>): string {
  const said = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap(said);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
  };
  return said(blocks).join('\n');
}
