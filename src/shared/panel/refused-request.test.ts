import { isStale, refusalDetails, refusalMessage } from './refused-request';

const refused = (status: number, message: string, details?: object) => ({
  response: { data: { error: { status, message, details } } },
});

it('repeats what the server said', () => {
  expect(refusalMessage(refused(400, '请写明原因。'))).toBe('请写明原因。');
  expect(refusalDetails(refused(409, 'x', { code: 'TAKEN' }))).toEqual({ code: 'TAKEN' });
});

it.each([undefined, new Error('Network Error'), refused(500, '')])(
  'finds nothing where nothing was said: %p',
  (error) => {
    expect([refusalMessage(error), refusalDetails(error)]).toEqual([null, null]);
  },
);

it('knows that somebody else was first', () => {
  expect([isStale(refused(409, 'x')), isStale(refused(400, 'x'))]).toEqual([true, false]);
});
