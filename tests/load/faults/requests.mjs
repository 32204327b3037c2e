import { createRequire } from 'node:module';
import path from 'node:path';

import { ACCOUNTS, distDir } from '../../support/settings.mjs';
import { draftOf, LOCALE } from './documents.mjs';

const require = createRequire(import.meta.url);

const MINUTE = 60_000;

/**
 * @typedef {import('../../../src/shared/strapi/unit-of-work.js').UnitOfWork} UnitOfWork
 * @typedef {import('../../../src/plugins/publication-schedule/server/src/store/plan-store.js')} PlanStore
 * @typedef {{ id: number, plannedAt: number }} Planned
 *
 * @typedef {{ uid: import('./documents.mjs').Type, no: string, publishAt: number,
 *   takeDownAt: number | null }} Make instants in milliseconds; `takeDownAt` null for no window
 */

/** @param {string} file below the compiled plugin */
const ofPlugin = (file) =>
  require(path.join(distDir, 'src/plugins/publication-schedule/server/src', file));

/** The minute after an instant, as clocks in China show it. @param {number} at */
const minuteAfter = (at) =>
  new Date((Math.floor(at / MINUTE) + 1) * MINUTE + 8 * 60 * MINUTE).toISOString().slice(0, 16);

/**
 * What an instance does when it is asked to. People plan to the minute; here plans are due at any
 * millisecond, so that the run is dense: the time is written over in the same transaction.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {() => number} now
 */
export async function createRequests(strapi, now) {
  /** @type {typeof import('../../../src/shared/strapi/unit-of-work.js')} */
  const { inUnitOfWork } = require(path.join(distDir, 'src/shared/strapi/unit-of-work.js'));
  const { findPlan, savePlan } = /** @type {PlanStore} */ (ofPlugin('store/plan-store.js'));
  const plans = strapi.plugin('publication-schedule').service('plans');
  const { email } = ACCOUNTS.superAdmin;
  const user = await strapi.db.query('admin::user').findOne({ where: { email } });

  const person = () => ({ id: Number(user?.id), at: new Date(now()).toISOString() });

  /** @param {UnitOfWork} unit @param {number} id */
  async function planNow(unit, id) {
    const kept = await findPlan(unit, id);
    if (kept === null) throw new Error(`There is no plan ${id}`);
    return kept;
  }

  /**
   * @param {UnitOfWork} unit
   * @param {Planned} planned
   * @returns {Promise<Planned>}
   */
  async function exactly(unit, { id, plannedAt }) {
    const kept = await planNow(unit, id);
    const at = new Date(plannedAt).toISOString();
    const state = { kind: /** @type {const} */ ('armed'), dueAt: at };
    const to = { ...kept.plan, version: kept.plan.version + 1, plannedAt: at, state };
    await savePlan(unit, kept, to, { title: kept.title, at: kept.changedAt });
    return { id, plannedAt };
  }

  return {
    /** @param {Make} wanted @returns {Promise<Planned[]>} */
    async make({ uid, no, publishAt, takeDownAt }) {
      const { documentId } = await strapi
        .documents(uid)
        .create(/** @type {never} */ ({ data: draftOf(uid, no), locale: LOCALE }));
      const takeDown =
        takeDownAt === null
          ? {}
          : { takeDown: { kind: 'at', local: minuteAfter(takeDownAt + MINUTE) } };
      return inUnitOfWork(strapi, async (unit) => {
        const made = await plans.create(person(), {
          ...{ uid, documentId, locale: LOCALE, publish: { local: minuteAfter(publishAt) } },
          ...takeDown,
        });
        const instants = { publish: publishAt, unpublish: takeDownAt ?? publishAt };
        const planned = [];
        for (const { id, plan } of made.plans) {
          const verb = /** @type {'publish' | 'unpublish'} */ (plan.verb);
          planned.push(await exactly(unit, { id, plannedAt: instants[verb] }));
        }
        return planned;
      });
    },

    /** @param {Planned} planned @returns {Promise<Planned[]>} */
    async move({ id, plannedAt }) {
      return inUnitOfWork(strapi, async (unit) => {
        const { version } = (await planNow(unit, id)).plan;
        const to = { kind: 'at', local: minuteAfter(plannedAt) };
        await plans.move(person(), { id, version }, to);
        return [await exactly(unit, { id, plannedAt })];
      });
    },

    /** @param {{ id: number }} which @returns {Promise<Planned[]>} */
    async cancel({ id }) {
      return inUnitOfWork(strapi, async (unit) => {
        const { version } = (await planNow(unit, id)).plan;
        await plans.take(person(), { id, version }, { kind: 'cancel', reason: '不发了' });
        return [];
      });
    },
  };
}
