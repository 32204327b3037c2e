import { bulkRequest, type InboxItem } from '../../../contracts/cases';
import { bulkDecisions } from './bulk-decisions';

const item = (changes: Partial<InboxItem>): InboxItem => ({
  ...{ caseId: 1, version: 3, contentType: 'api::a.a', typeName: 'A', documentId: 'd' },
  ...{ locale: 'zh-Hans', title: 'June', state: 'inReview', stepTitles: null },
  ...{ submittedBy: null, submittedAt: null, dueOn: null, workdaysLate: 0, owesReview: false },
  ...{ mine: [{ requirementKey: 'head', forId: null }], digest: 'abc' },
  ...changes,
});

it('approves each with the version and the digest that were on the screen', () => {
  const decisions = bulkDecisions([item({}), item({ caseId: 2, version: 9 })], ' good ');
  expect(bulkRequest.parse({ decisions }).decisions).toEqual([
    {
      ...{ caseId: 1, version: 3, requirementKey: 'head', verdict: 'approve', comment: ' good ' },
      ...{ seenDigest: 'abc', forId: null },
    },
    expect.objectContaining({ caseId: 2, version: 9 }),
  ]);
});

it('decides once for each case, for whom the reader may first', () => {
  const mine = [
    { requirementKey: 'office', forId: 7 },
    { requirementKey: 'head', forId: null },
  ];
  expect(bulkDecisions([item({ mine })], '')).toEqual([
    expect.objectContaining({ requirementKey: 'office', forId: 7, comment: null }),
  ]);
});

it('leaves out what the reader may not decide', () => {
  expect(bulkDecisions([item({ mine: [] })], '')).toEqual([]);
});
