import { scrubbed } from './scrubbed';

it.each([
  ['letter to li.lei@school.example now', 'letter to [mail] now'],
  ['call 13800138000 or +86 13912345678', 'call [phone] or [phone]'],
  ['Authorization: Bearer abc.DEF-123', 'Authorization: Bearer [token]'],
  ['case 1234, 2026-03-01T10:00:00.000Z', 'case 1234, 2026-03-01T10:00:00.000Z'],
  ['amount 138001380001234 fen', 'amount 138001380001234 fen'],
  ['@strapi/core', '@strapi/core'],
])('%s', (text, expected) => {
  expect(scrubbed(text)).toBe(expected);
});
