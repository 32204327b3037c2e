import { ofPlugin } from './compiled.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

const PLAIN_TYPES = /** @type {const} */ ([
  'api::finance-summary.finance-summary',
  'api::regulation-version.regulation-version',
]);

/**
 * A public document that says nothing of people, so that nothing has to be justified, and that can
 * be published again as it is.
 *
 * @param {Strapi} strapi
 * @returns {Promise<{ contentType: string, documentId: string }>}
 */
export async function plainDocument(strapi) {
  const { readContent } = ofPlugin('content/rows.js');
  const { statementOf } = ofPlugin('content/statement.js');
  const scan = ofPlugin('domain/privacy/scan.js').createScanner();
  for (const uid of PLAIN_TYPES) {
    const where = { locale: 'zh-Hans', publishedAt: { $notNull: true } };
    for (const { documentId } of await strapi.db.query(uid).findMany({ where })) {
      const document = { contentType: uid, documentId: String(documentId) };
      const { drafts } = await readContent(strapi, document);
      const text = JSON.stringify(statementOf(strapi, uid, drafts, ['zh-Hans']));
      if (drafts['zh-Hans'] !== undefined && scan([{ field: 'all', text }]).length === 0) {
        return document;
      }
    }
  }
  throw new Error('The sample has no document without a telephone number');
}

/**
 * Two people who may do everything, so that only the rules of approval are in the way.
 *
 * @param {Strapi} strapi
 * @returns {Promise<readonly number[]>}
 */
export async function twoPeople(strapi) {
  const role = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' } });
  const users = [];
  for (const firstname of ['bench-clerk', 'bench-head']) {
    const { id } = await strapi.service('admin::user').create({
      ...{ email: `${firstname}@school.example`, password: 'Bench-Staff-2025', firstname },
      ...{ lastname: 'Bench', isActive: true, registrationToken: null, roles: [role?.id] },
    });
    users.push(Number(id));
  }
  return users;
}
