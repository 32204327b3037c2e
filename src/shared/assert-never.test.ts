import { assertNever } from './assert-never';

it('a case that nobody handles is named', () => {
  expect(() => assertNever({ kind: 'later' } as never)).toThrow('{"kind":"later"}');
});
