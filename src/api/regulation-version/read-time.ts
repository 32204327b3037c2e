import type { ReadTime } from '../../content/public-api/read-time';
import { textOf } from '../../shared/strapi/rows';
import { datedVersions } from './dated-versions';
import { spansOf, versionStateOn } from './timeline';

/** A version says whether it is in force, and until when: the next version ends it. */
export const versionReadTime: ReadTime = {
  attributes: { currentState: { type: 'string' }, inForceUntil: { type: 'date' } },

  async complete(rows, { strapi, day }) {
    const codes = [...new Set(rows.map((row) => textOf(row, 'regulationCode')))];
    const known = await datedVersions(strapi, codes);
    return rows.map((row) => {
      const siblings = known.filter((one) => one.regulationCode === row['regulationCode']);
      const own = siblings.find(({ documentId }) => documentId === row.documentId);
      const span = spansOf(siblings).find(({ version }) => version === own);
      return {
        currentState: own ? versionStateOn(own, siblings, day) : null,
        inForceUntil: span?.until ?? null,
      };
    });
  },
};
