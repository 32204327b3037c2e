import { createRequire } from 'node:module';
import path from 'node:path';

import { distDir } from '../../support/settings.mjs';
import { draftOf, LOCALE, TYPES } from '../faults/documents.mjs';

const require = createRequire(import.meta.url);

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** @param {string} file below the compiled plugin */
const ofPlugin = (file) =>
  require(path.join(distDir, 'src/plugins/publication-schedule/server/src', file));
const UID = TYPES[0];
const ROWS_AT_ONCE = 500;
const ACTOR = { id: null, mayPublish: true, maySchedule: true };

/**
 * Drafts of one type: one is made as people do it, the others are rows like it.
 *
 * @param {Strapi} strapi
 * @param {number} count
 * @returns {Promise<string[]>} their ids
 */
export async function manyDrafts(strapi, count) {
  /** @type {typeof import('../../../src/shared/slug.js')} */
  const { slugFromTitle } = require(path.join(distDir, 'src/shared/slug.js'));
  const { documentId } = await strapi
    .documents(UID)
    .create(/** @type {never} */ ({ data: draftOf(UID, `${Date.now()}`), locale: LOCALE }));
  const { id: _id, ...first } =
    (await strapi.db.query(UID).findOne({ where: { documentId } })) ?? {};
  const ids = Array.from(
    { length: count },
    (_, no) => `b${String(no).padStart(5, '0')}${documentId.slice(6)}`,
  );
  for (let at = 0; at < count; at += ROWS_AT_ONCE) {
    const data = ids.slice(at, at + ROWS_AT_ONCE).map((each) => {
      const title = `公开页面 ${each}`;
      const slug = slugFromTitle(title);
      return { ...first, documentId: each, title, key: `page-${slug}`, slug };
    });
    await strapi.db.query(UID).createMany({ data });
  }
  await strapi.db.query(UID).deleteMany({ where: { documentId } });
  return ids;
}

/**
 * Plans to publish documents of that type at one instant; they need not be there.
 *
 * @param {Strapi} strapi
 * @param {readonly string[]} documentIds
 * @param {{ at: string, requesterId: number | null }} planned an ISO instant
 */
export async function manyPlans(strapi, documentIds, { at, requesterId }) {
  /** @type {typeof import('../../../src/shared/strapi/unit-of-work.js')} */
  const { inUnitOfWork } = require(path.join(distDir, 'src/shared/strapi/unit-of-work.js'));
  const { planColumns } = ofPlugin('store/plan-rows.js');
  const { PLANS } = ofPlugin('tables.js');
  const plan = planOf(strapi, at);
  await inUnitOfWork(strapi, async (unit) => {
    for (let from = 0; from < documentIds.length; from += ROWS_AT_ONCE) {
      const rows = documentIds.slice(from, from + ROWS_AT_ONCE).map((documentId) => {
        const target = { uid: UID, documentId, locale: LOCALE };
        return planColumns({ ...plan, target, requesterId }, `公开页面 ${documentId}`, at);
      });
      await unit.table(PLANS).insert(rows);
    }
  });
}

/**
 * An armed plan as the plugin makes it.
 *
 * @param {Strapi} strapi
 * @param {string} at
 */
function planOf(strapi, at) {
  const { transition } = ofPlugin('domain/plan/transition.js');
  const { zonedTime } = ofPlugin('domain/time/zoned-time.js');
  const { MISSED_RULE } = ofPlugin('domain/plan/missed.js');
  const { sceneAt } = ofPlugin('scene.js');
  const target = { uid: UID, documentId: 'any', locale: LOCALE };
  const { to } = transition(
    null,
    0,
    {
      ...{
        kind: 'create',
        by: ACTOR,
        verb: 'publish',
        target,
        time: zonedTime('2999-01-01T09:00'),
      },
      ...{ timing: { kind: 'fixed' }, missedRule: MISSED_RULE, bundleId: null, isPublic: false },
      ...{ isAnnounceable: false, rivalAt: null, counterpartAt: null },
    },
    sceneAt(strapi, new Date().toISOString()),
  );
  return { ...to, plannedAt: at, state: { kind: 'armed', dueAt: at } };
}

/**
 * Everything of these documents is gone, so that the next round finds the database as this one did.
 *
 * @param {Strapi} strapi
 * @param {readonly string[]} documentIds
 */
export async function forget(strapi, documentIds) {
  for (let at = 0; at < documentIds.length; at += ROWS_AT_ONCE) {
    const some = documentIds.slice(at, at + ROWS_AT_ONCE);
    await strapi.db.query(UID).deleteMany({ where: { documentId: { $in: some } } });
  }
}

/** How many rows of the documents are public. @param {Strapi} strapi */
export const countPublic = (strapi) =>
  strapi.db.query(UID).count({ where: { publishedAt: { $notNull: true } } });

/**
 * The bare loop.
 *
 * @param {Strapi} strapi
 * @param {readonly string[]} documentIds
 * @returns how long each publication took, in milliseconds
 */
export async function publishOneByOne(strapi, documentIds) {
  /** @type {number[]} */
  const times = [];
  for (const documentId of documentIds) {
    const started = performance.now();
    await strapi.db.transaction(() =>
      strapi.documents(UID).publish({ documentId, locale: LOCALE }),
    );
    times.push(performance.now() - started);
  }
  return times;
}
