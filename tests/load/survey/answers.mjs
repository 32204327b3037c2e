/** Answers to the questionnaire of `instance.mjs`, another one for each number. @param {number} no */
export const answersOf = (no) => ({
  role: ['student', 'parent', 'teacher'][no % 3] ?? 'student',
  ...Object.fromEntries(
    ['safety', 'variety', 'taste', 'price', 'queue', 'service'].map((code, at) => [
      code,
      ((no + at) % 5) + 1,
    ]),
  ),
  ...{ improve: [['variety', 'price', 'queue', 'taste'][no % 4]], nps: no % 11 },
  ...(no % 10 === 0 ? { text: `排队有点长 ${no}` } : {}),
});
