import type { Asked } from '../../../../../shared/answer-store';
import type { CaseStateName } from '../../../contracts/common';
import { bulkStanding } from './bulk-standing';

const shown = (answer: CaseStateName | null): Asked<CaseStateName | null> => ({
  ...{ kind: 'shown', answer, isRefreshing: false },
});

const draft = (documentId: string) => ({ documentId, status: 'draft' });
const ids = (documents: readonly { documentId: string }[]) =>
  documents.map(({ documentId }) => documentId);

it('puts forward what nobody has before them', () => {
  const ticked = ['a', 'b', 'c', 'd'].map(draft);
  const states = ([null, 'inReview', 'changesRequested', 'approved'] as const).map(shown);
  const { toSubmit, isReleased } = bulkStanding(ticked, states);
  expect(ids(toSubmit)).toEqual(['a', 'c']);
  expect(isReleased).toBe(false);
});

it('lets out what has its approval, whatever is public already', () => {
  const ticked = [draft('a'), { documentId: 'b', status: 'published' }, draft('c')];
  const states = (['approved', 'published', 'overridden'] as const).map(shown);
  expect(bulkStanding(ticked, states)).toEqual({ toSubmit: [], isReleased: true });
});

it('puts nothing forward that has not changed since it was published', () => {
  const ticked = [{ documentId: 'a', status: 'published' }];
  const standing = bulkStanding(ticked, [shown('published')]);
  expect(standing).toEqual({ toSubmit: [], isReleased: false });
});

it.each([[{ kind: 'loading' }], [{ kind: 'failed' }]] as const)(
  'offers nothing while a state is %j',
  (asked) => {
    const ticked = ['a', 'b'].map(draft);
    const standing = bulkStanding(ticked, [shown('approved'), asked]);
    expect(standing).toEqual({ toSubmit: [], isReleased: false });
  },
);
