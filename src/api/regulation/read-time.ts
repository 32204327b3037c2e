import { modelLookup } from '../../content/content-types';
import { allowListOf } from '../../content/public-api/allow-list';
import type { ReadScene, ReadTime } from '../../content/public-api/read-time';
import { serialiseRow, type PublicRow } from '../../content/public-api/serialise';
import { findPublic, type PublicSource, type RawRow } from '../../content/public-api/store';
import { textOf } from '../../shared/strapi/rows';
import { datedVersions } from '../regulation-version/dated-versions';
import { firstEffectiveOn, regulationStateOn, versionOn } from '../regulation-version/timeline';

const VERSION = 'api::regulation-version.regulation-version';

/**
 * A regulation says what it is on a day, and its text of that day. Before the first text there is
 * none: `version` is null, the state says so, and `firstEffectiveOn` from when on there is one.
 */
export const regulationReadTime: ReadTime = {
  attributes: {
    onDate: { type: 'date' },
    currentState: { type: 'string' },
    firstEffectiveOn: { type: 'date' },
  },
  objects: { version: 'RegulationVersion' },

  async complete(rows, scene) {
    const { strapi, day } = scene;
    const all = await datedVersions(
      strapi,
      rows.map((row) => textOf(row, 'code')),
    );
    const facts = rows.map((row) => {
      const versions = all.filter(({ regulationCode }) => regulationCode === row['code']);
      const inForce = versionOn(versions, day);
      return {
        ...{ onDate: day, currentState: regulationStateOn(versions, day) },
        firstEffectiveOn: firstEffectiveOn(versions),
        documentId: inForce?.documentId ?? null,
      };
    });
    const texts = await textsOf(
      facts.flatMap(({ documentId }) => documentId ?? []),
      scene,
    );
    return facts.map(({ documentId, ...fact }) => ({
      ...fact,
      version: texts.get(documentId ?? '') ?? null,
    }));
  },
};

/** Versions as the public reads them, whole, by document. */
async function textsOf(
  documentIds: readonly string[],
  scene: ReadScene,
): Promise<ReadonlyMap<string, PublicRow>> {
  if (documentIds.length === 0) return new Map();
  const { strapi, locale, day } = scene;
  const lookup = modelLookup(strapi);
  const schema = lookup(VERSION);
  const allowed = allowListOf(schema);
  const source: PublicSource = { strapi, schema, lookup, allowed };
  const populate = [...allowed.populates.keys()];
  const rows = await findPublic(source, {
    where: { documentId: { $in: documentIds } },
    sort: [],
    fields: undefined,
    page: { start: 0, limit: documentIds.length, withCount: false, style: 'offset' },
    ...{ populate, locale, onDate: day },
  });
  return new Map(
    rows.map((row: RawRow) => [
      row.documentId,
      serialiseRow(row, { allowed, lookup, fields: undefined, populate }),
    ]),
  );
}
