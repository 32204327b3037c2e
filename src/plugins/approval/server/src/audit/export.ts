import { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';

import { linksInBatches } from './links';

/**
 * The whole trail as JSON Lines, an object `{ seq, prevHash, hash, entry }` each: what anybody needs
 * to check it without this application. Read from the database as fast as it is taken.
 */
export function exportTrail(strapi: Core.Strapi): Readable {
  return Readable.from(linesOf(strapi), { objectMode: false });
}

async function* linesOf(strapi: Core.Strapi): AsyncGenerator<Buffer, void, undefined> {
  for await (const links of linksInBatches(strapi)) {
    yield Buffer.from(links.map((link) => `${JSON.stringify(link)}\n`).join(''));
  }
}
