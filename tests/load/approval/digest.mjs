import { createHash } from 'node:crypto';

import { ofPlugin, shared } from './compiled.mjs';
import { measure, shown } from './measure.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

const ASKED = 200;

/**
 * The document that states most: every drafted document of the sample, of every type with drafts.
 *
 * @param {Strapi} strapi
 */
async function largestDocument(strapi) {
  const { canonicalJson } = shared('canonical-json.js');
  const { readContent } = ofPlugin('content/rows.js');
  const { statementOf } = ofPlugin('content/statement.js');
  let largest = { contentType: '', documentId: '', size: 0 };
  for (const { uid, options } of Object.values(strapi.contentTypes)) {
    if (!uid.startsWith('api::') || options?.draftAndPublish !== true) continue;
    const rows = await strapi.db.query(uid).findMany({ select: ['documentId'] });
    for (const documentId of new Set(rows.map((row) => String(row.documentId)))) {
      const { drafts } = await readContent(strapi, { contentType: uid, documentId });
      const locales = Object.keys(drafts).sort();
      if (locales.length === 0) continue;
      const size = canonicalJson(statementOf(strapi, uid, drafts, locales)).length;
      if (size > largest.size) largest = { contentType: uid, documentId, size };
    }
  }
  return largest;
}

/**
 * The digest of the largest document, with and without its one deep read; the floor hashes the JSON
 * of the same rows.
 *
 * @param {Strapi} strapi
 */
export async function benchDigest(strapi) {
  const { readContent } = ofPlugin('content/rows.js');
  const { draftDigest } = ofPlugin('content/statement.js');
  const document = await largestDocument(strapi);
  const content = await readContent(strapi, document);
  const of = await measure(
    {
      digest: () => draftDigest(strapi, document.contentType, content),
      floor: () => createHash('sha256').update(JSON.stringify(content.drafts)).digest('hex'),
      'read and digest': async () =>
        draftDigest(strapi, document.contentType, await readContent(strapi, document)),
    },
    ASKED,
  );
  console.table({
    [document.contentType]: {
      'statement bytes': document.size,
      'digest p50 ms': shown(of('digest')),
      'digest p99 ms': shown(of('digest', 0.99)),
      'floor p50 ms': shown(of('floor')),
      'read and digest p50 ms': shown(of('read and digest')),
      'read and digest p99 ms': shown(of('read and digest', 0.99)),
    },
  });
}
