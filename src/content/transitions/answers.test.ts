import { readAnswers } from './answers';
import type { Ask } from './machine';

const ASKS: readonly Ask[] = [
  { name: 'on', kind: 'day', required: true },
  { name: 'at', kind: 'instant', required: false },
  { name: 'amountFen', kind: 'money', required: false },
  { name: 'docNo', kind: 'text', required: false, limit: 5 },
  { name: 'result', kind: 'choice', required: false, options: ['passed', 'failed'] },
];

const NONE = { on: '2025-07-01', at: null, amountFen: null, docNo: null, result: null };

it.each<[string, Record<string, unknown>, object]>([
  ['a day alone', {}, {}],
  ['an instant, in UTC', { at: '2025-07-01T08:00:00+08:00' }, { at: '2025-07-01T00:00:00.000Z' }],
  ['fen as a number', { amountFen: -5 }, { amountFen: -5 }],
  ['fen as a text', { amountFen: '1200' }, { amountFen: 1200 }],
  ['a text without its blanks', { docNo: ' 七号 ' }, { docNo: '七号' }],
  ['blanks as no text', { docNo: '  ' }, {}],
  ['an option', { result: 'failed' }, { result: 'failed' }],
])('reads %s', (_what, sent, expected) => {
  expect(readAnswers(ASKS, { on: '2025-07-01', ...sent })).toEqual({
    kind: 'read',
    answers: { ...NONE, ...expected },
  });
});

it.each<[string, Record<string, unknown>, string, string]>([
  ['nothing where something is needed', { on: null }, 'required', 'on'],
  ['a day that does not exist', { on: '2025-02-30' }, 'format', 'on'],
  ['an instant without a zone', { at: '2025-02-03T10:00' }, 'format', 'at'],
  ['an amount with decimals', { amountFen: 1.5 }, 'format', 'amountFen'],
  ['an amount in words', { amountFen: '12 yuan' }, 'format', 'amountFen'],
  ['a text that is too long', { docNo: '一二三四五六' }, 'format', 'docNo'],
  ['a text that is none', { docNo: {} }, 'format', 'docNo'],
  ['another option', { result: 'perhaps' }, 'format', 'result'],
  ['what nobody asked', { also: 1 }, 'unknown', 'also'],
])('refuses %s', (_what, sent, kind, name) => {
  expect(readAnswers(ASKS, { on: '2025-07-01', ...sent })).toEqual({
    kind: 'refused',
    problems: [{ kind, name }],
  });
});
