import { quantile } from '../quantile.mjs';
import { shown } from './measure.mjs';
import { queriesOf } from './queries.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

const PUBLICATIONS = 10;

const titles = { 'zh-Hans': '审批', en: 'Approval' };

/**
 * @param {Strapi} strapi
 * @param {string} contentType
 * @param {number} userId who approves
 */
async function gate(strapi, contentType, userId) {
  const requirement = { key: 'sign', approver: { kind: 'person', userId } };
  const step = {
    kind: 'approval',
    key: 'sign',
    titles,
    dueWorkdays: 5,
    requirements: [requirement],
  };
  await strapi
    .plugin('approval')
    .service('policies')
    .save({ id: null, at: new Date().toISOString() }, 'bench', {
      version: 0,
      policy: { track: 'standard', titles, contentType, steps: [step] },
    });
}

/**
 * Publishing the same document again and again: before there is a policy for its type, and after.
 *
 * @param {Strapi} strapi
 * @param {readonly number[]} people
 * @param {{ contentType: string, documentId: string }} document
 */
export async function benchGate(strapi, people, document) {
  const [clerk = 0, head = 0] = people;
  const cases = strapi.plugin('approval').service('cases');
  const { contentType, documentId } = document;
  const documents = strapi.documents(/** @type {never} */ (contentType));
  const publish = () => documents.publish({ documentId, locale: 'zh-Hans' });
  const at = () => new Date().toISOString();
  const approve = async () => {
    const request = { locales: ['zh-Hans'], comment: null, version: 0 };
    const submitted = await cases.submit({ id: clerk, at: at() }, document, request);
    await cases.decide({ id: head, at: at() }, submitted.id, {
      ...{ version: submitted.approvalCase.version, verdict: 'approve', comment: null },
      ...{ forId: null, requirementKey: 'sign' },
      seenDigest: submitted.approvalCase.submissions.at(-1).content.digest,
    });
  };
  const ungated = [];
  for (let no = 0; no <= PUBLICATIONS; no += 1) ungated.push(await queriesOf(strapi, publish));
  await gate(strapi, contentType, head);
  const gated = [];
  for (let no = 0; no <= PUBLICATIONS; no += 1) {
    await approve();
    gated.push(await queriesOf(strapi, publish));
  }
  /** @param {Awaited<ReturnType<typeof queriesOf>>[]} measured */
  const row = (measured) => {
    const rest = measured.slice(1);
    const last = rest.at(-1);
    return {
      queries: last?.inTransaction,
      'gate reads': last?.gateReads,
      'trail reads': last?.trailReads,
      'own writes': last?.ownWrites,
      'p50 ms': shown(
        quantile(
          rest.map(({ ms }) => ms),
          0.5,
        ),
      ),
    };
  };
  console.table({ 'ungated publish': row(ungated), 'gated publish': row(gated) });
}
