/** Types of the app whose documents need nothing else to be published. */
const PAGE = 'api::disclosure-page.disclosure-page';
const TRAINING = 'api::training-session.training-session';

/** Tables of the types, for what the database notes by itself. */
export const TABLES = Object.freeze({
  [PAGE]: 'disclosure_pages',
  [TRAINING]: 'training_sessions',
});

export const TYPES = /** @type {const} */ ([PAGE, TRAINING]);

/** @typedef {typeof TYPES[number]} Type */

export const LOCALE = 'zh-Hans';

/**
 * A document as a clerk types it.
 *
 * @param {Type} uid
 * @param {string} no
 */
export function draftOf(uid, no) {
  if (uid === PAGE) {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: `正文 ${no}` }] }];
    return { title: `公开页面 ${no}`, category: 'other', catalogueItemNo: '9.9', body };
  }
  return {
    ...{ title: `公开培训 ${no}`, heldOn: '2024-05-06', hours: 2, eligible: 40, attendees: 38 },
    ...{ topics: [{ text: '校务公开目录' }], trainerRole: '校务公开办公室' },
  };
}
