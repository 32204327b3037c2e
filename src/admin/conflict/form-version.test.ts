import { holdShown, noteShown, seenBy, takeAsShown } from './form-version';

const draft = (documentId: string, updatedAt: string | null) => ({ documentId, updatedAt });

it('a form says which draft it was filled from, and nothing about other documents', () => {
  noteShown(draft('a', '2025-01-01T00:00:00.000Z'));
  expect([seenBy('a'), seenBy('b')]).toEqual(['2025-01-01T00:00:00.000Z', null]);
  noteShown(draft('a', null));
  expect(seenBy('a')).toBe('none');
});

it('after a refusal the newer draft does not count as seen until somebody decides', () => {
  noteShown(draft('a', 'old'));
  holdShown();
  noteShown(draft('a', 'new'));
  expect(seenBy('a')).toBe('old');
  takeAsShown('a', 'new');
  expect(seenBy('a')).toBe('new');
  noteShown(draft('a', 'newer'));
  expect(seenBy('a')).toBe('newer');
});

it('another document ends the waiting', () => {
  noteShown(draft('a', 'old'));
  holdShown();
  noteShown(draft('b', 'other'));
  expect(seenBy('b')).toBe('other');
});
