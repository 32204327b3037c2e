import { errorSentence } from './sentences';

const refused = (status: number, message: string) => ({
  response: { data: { error: { status, message } } },
});

it('repeats what the server said', () => {
  expect(errorSentence(refused(400, '请写明豁免原因。'))).toEqual({ text: '请写明豁免原因。' });
});

it.each([undefined, new Error('Network Error'), refused(500, '')])(
  'has a sentence of its own where nothing was said: %p',
  (error) => {
    expect(errorSentence(error)).toEqual({ key: 'problem.unknown' });
  },
);
