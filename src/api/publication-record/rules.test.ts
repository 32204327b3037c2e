import { publicationRecordRules } from './rules';
import type { PostedContent, PublicationRecordContext, PublicationRecordShared } from './types';

const content: PostedContent = {
  uid: 'api::finance-summary.finance-summary',
  documentId: 'abc',
  titles: { 'zh-Hans': '2025年8月财务摘要', en: 'Finance summary, August 2025' },
  revision: 2,
  visibilityScope: 'public',
};
const board: PublicationRecordShared = {
  contentKey: 'fin-2025-08',
  contentLocale: 'zh-Hans',
  channel: 'noticeBoard',
  postedAt: '2025-09-19T08:20:00.000Z',
  postedByRole: '总务处干事',
  ...{ contentTitle: null, contentType: null, contentDocumentId: null, revision: null },
  ...{ takeDownDueAt: null, withdrawnAt: null, daysOverdue: null, url: null, note: null },
  ...{ isAutomatic: false, visibilityScope: null },
};
const fresh: PublicationRecordContext = {
  now: '2025-11-01T00:00:00.000Z',
  content,
  stored: null,
  sameKey: null,
};
const paper = { ...fresh, content: null };
const stored = {
  contentKey: 'fin-2025-08',
  contentTitle: '旧标题',
  contentType: content.uid,
  contentDocumentId: 'abc',
  isAutomatic: false,
};

function derived(facts: Partial<PublicationRecordShared> = {}, context = fresh) {
  return publicationRecordRules.derive({ shared: { ...board, ...facts }, words: {} }, context);
}

function codesOf(facts: Partial<PublicationRecordShared>, context = fresh): readonly string[] {
  const issues = publicationRecordRules.check(derived(facts, context), context);
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

test.each<[string, readonly string[], readonly string[]]>([
  ['is right as it is', codesOf({}), []],
  [
    'needs a key',
    codesOf({ contentKey: null }, paper),
    ['FIELD_REQUIRED contentKey', 'POSTING_UNKNOWN contentKey'],
  ],
  ['needs a channel', codesOf({ channel: null }), ['FIELD_REQUIRED channel']],
  ['needs a time', codesOf({ postedAt: null }), ['FIELD_REQUIRED postedAt']],
  ['says who posted it', codesOf({ postedByRole: ' ' }), ['FIELD_REQUIRED postedByRole']],
  ['is not of the website', codesOf({ channel: 'website' }), ['POSTING_OF_WEBSITE channel']],
  ['may have been posted right now', codesOf({ postedAt: fresh.now }), []],
  [
    'was not posted in the future',
    codesOf({ postedAt: '2025-11-01T00:00:00.001Z' }),
    ['TIME_IN_FUTURE postedAt'],
  ],
  ['compares instants, not texts', codesOf({ postedAt: '2025-11-01T07:59:00+08:00' }), []],
  [
    'is taken down after it is posted',
    codesOf({ withdrawnAt: '2025-09-19T08:20:00Z' }),
    ['TIME_ORDER withdrawnAt'],
  ],
  [
    'is not taken down in the future',
    codesOf({ withdrawnAt: '2025-12-01T00:00:00Z' }),
    ['TIME_IN_FUTURE withdrawnAt'],
  ],
  ['may have to come down in the future', codesOf({ takeDownDueAt: '2026-01-01T00:00:00Z' }), []],
  [
    'has to come down after it is posted',
    codesOf({ takeDownDueAt: '2025-09-01T00:00:00Z' }),
    ['TIME_ORDER takeDownDueAt'],
  ],
  ['names content that is there', codesOf({}, paper), ['POSTING_UNKNOWN contentKey']],
  ['may name a paper by its title', codesOf({ contentTitle: '资助名单公示' }, paper), []],
  [
    'names content that is public',
    codesOf({}, { ...fresh, content: { ...content, revision: null } }),
    ['POSTING_UNPUBLISHED contentKey'],
  ],
  [
    'may be ended after its content left the website',
    codesOf({}, { ...fresh, content: { ...content, revision: null }, stored }),
    [],
  ],
  ['may be of an older revision', codesOf({ revision: 1 }), []],
  ['is of a revision that was published', codesOf({ revision: 3 }), ['POSTING_REVISION revision']],
  [
    'has a key of letters',
    codesOf({ contentKey: 'a b', contentTitle: 'x' }, paper),
    ['VALUE_FORMAT contentKey'],
  ],
  ['has a link that is one', codesOf({ url: 'javascript:alert(1)' }), ['VALUE_FORMAT url']],
  ['may have a link', codesOf({ url: 'https://mp.weixin.example.com/s/1' }), []],
  ['is there once', codesOf({}, { ...fresh, sameKey: 'x' }), ['POSTING_TWICE contentKey']],
  [
    'of the system is the system’s',
    codesOf({}, { ...fresh, stored: { ...stored, isAutomatic: true } }),
    ['POSTING_AUTOMATIC '],
  ],
])('a posting %s', (_name, found, expected) => {
  expect(found).toEqual(expected);
});

describe('what is filled in', () => {
  test('comes from the document: title in the language posted, revision, audience', () => {
    expect(derived({ contentLocale: 'en' }).shared).toMatchObject({
      contentType: content.uid,
      contentDocumentId: 'abc',
      contentTitle: 'Finance summary, August 2025',
      revision: 2,
      visibilityScope: 'public',
      isAutomatic: false,
    });
    expect(derived({ contentLocale: 'zh-Hant' }).shared.contentTitle).toBe('2025年8月财务摘要');
  });

  test('is never a title of the clerk’s own where there is a document', () => {
    expect(derived({ contentTitle: '别的' }).shared.contentTitle).toBe('2025年8月财务摘要');
  });

  test('stays as it was posted when the title changes later', () => {
    const later = derived({}, { ...fresh, stored });
    expect(later.shared.contentTitle).toBe('旧标题');
    expect(publicationRecordRules.derive(later, { ...fresh, stored })).toEqual(later);
  });

  test('stays with its document when another bears the key', () => {
    const gone = derived({ visibilityScope: 'members' }, { ...paper, stored });
    expect(gone.shared).toMatchObject({
      ...{ contentType: content.uid, contentDocumentId: 'abc', contentTitle: '旧标题' },
      visibilityScope: 'members',
    });
  });

  test('is an empty document for a paper, whose title stays the clerk’s', () => {
    const made = derived({ contentTitle: '资助名单公示' }, paper);
    expect(made.shared).toMatchObject({ contentType: null, contentDocumentId: '' });
    const kept = { ...stored, contentType: null, contentDocumentId: '', contentTitle: '旧' };
    const renamed = derived({ contentTitle: '新' }, { ...paper, stored: kept });
    expect(renamed.shared).toMatchObject({ contentType: null, contentTitle: '新' });
  });

  test('shows a record to no more people than its content', () => {
    const members = { ...fresh, content: { ...content, visibilityScope: 'members' } };
    expect(derived({}, members).shared.visibilityScope).toBe('members');
  });

  test.each([
    ['still hangs', '2025-10-20T10:00:00Z', null, null],
    ['has no end', null, '2025-10-31T01:00:00Z', null],
    ['came down in time', '2025-10-20T10:00:00Z', '2025-10-20T10:00:00Z', 0],
    ['came down a minute late', '2025-10-20T10:00:00Z', '2025-10-20T10:01:00Z', 1],
    ['came down eleven days late', '2025-10-20T10:00:00Z', '2025-10-31T01:00:00Z', 11],
  ])('counts the days of what %s', (_name, takeDownDueAt, withdrawnAt, expected) => {
    expect(derived({ takeDownDueAt, withdrawnAt }).shared.daysOverdue).toBe(expected);
  });
});
