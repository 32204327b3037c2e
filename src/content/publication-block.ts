import type { AttributeSchema } from './schema';

const shared = { i18n: { localized: false } };
const localized = { i18n: { localized: true } };

/**
 * What every publishable type has in common. The attributes are added to each type whose schema
 * says `pluginOptions.transparency.publication = true`, so they are written here and nowhere else.
 *
 * `publicSince`, `revision`, `corrections` and `contentHash` are publication facts: only the server
 * writes them, to the draft and the published rows alike, in the transaction that publishes.
 */
export const PUBLICATION_BLOCK: Readonly<Record<string, AttributeSchema>> = {
  key: fact({ type: 'string', maxLength: 80, filter: true }),
  slug: fact({ type: 'string', maxLength: 120, filter: true }),
  periodKey: fact({ type: 'string', maxLength: 20, filter: true }),
  title: {
    type: 'string',
    required: true,
    maxLength: 120,
    pluginOptions: { ...localized, transparency: { visibility: 'public' } },
  },
  // At most 200 Han characters: a Latin letter takes half the room, the rules count.
  summary: {
    type: 'text',
    maxLength: 400,
    pluginOptions: { ...localized, transparency: { visibility: 'public' } },
  },
  ownerDepartment: {
    type: 'relation',
    relation: 'manyToOne',
    target: 'api::department.department',
    pluginOptions: { transparency: { visibility: 'public', filter: true } },
  },
  dueOn: {
    type: 'date',
    pluginOptions: { ...shared, transparency: { visibility: 'public', filter: true } },
  },
  expiresAt: {
    type: 'datetime',
    pluginOptions: { ...shared, transparency: { visibility: 'public', filter: true } },
  },
  approvedByRole: {
    type: 'string',
    maxLength: 60,
    pluginOptions: { ...shared, transparency: { visibility: 'public', operational: true } },
  },
  // Registered as `global::choices`; the block is added after Strapi has read the schema files, so
  // the stored type is named here.
  channels: {
    type: 'json',
    customField: 'global::choices',
    default: ['website'],
    options: { options: ['website', 'wechat', 'noticeBoard', 'broadcast', 'sms', 'meeting'] },
    pluginOptions: { ...shared, transparency: { visibility: 'public', operational: true } },
  },
  publicSince: fact({ type: 'datetime', filter: true }),
  revision: fact({ type: 'integer', min: 0, default: 0 }),
  contentHash: fact({ type: 'string', maxLength: 64 }),
  corrections: {
    type: 'json',
    pluginOptions: { ...localized, transparency: { visibility: 'public', computed: true } },
  },
  correctionReason: internal({ type: 'text', maxLength: 300 }, localized),
  correctionSource: internal({ type: 'string', maxLength: 80 }, shared),
  catalogueItemNo: internal({ type: 'string', maxLength: 20 }, shared),
  visibilityScope: internal(
    { type: 'enumeration', enum: ['public', 'members'], default: 'public' },
    shared,
  ),
};

/** Names of the attributes that only a publication may write. */
export const PUBLICATION_FACTS = ['publicSince', 'revision', 'contentHash', 'corrections'] as const;

/** Draft attributes that say why a correction is made; they end in `corrections` and are cleared. */
export const CORRECTION_FIELDS = ['correctionReason', 'correctionSource'] as const;

function fact({ filter = false, ...attribute }: AttributeSchema & { filter?: boolean }) {
  return {
    ...attribute,
    pluginOptions: {
      ...shared,
      transparency: { visibility: 'public' as const, computed: true, ...(filter && { filter }) },
    },
  };
}

function internal(attribute: AttributeSchema, i18n: typeof shared | typeof localized) {
  return {
    ...attribute,
    private: true,
    searchable: false,
    pluginOptions: { ...i18n, transparency: { visibility: 'internal' as const } },
  };
}
