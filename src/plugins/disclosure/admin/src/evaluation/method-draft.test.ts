import { FIRST_METHOD, methodSchema } from '../../../server/src/domain/evaluation/method';
import { draftOfMethod, methodOfDraft, sumOfWeights } from './method-draft';

const draft = draftOfMethod(FIRST_METHOD, '2026-02-10');

const weighing = (weights: Readonly<Record<string, string>>) => ({
  ...draft,
  weights: draft.weights.map((one) => ({ ...one, weight: weights[one.key] ?? one.weight })),
});

it('the next version is what was typed and nothing else', () => {
  const next = methodOfDraft(weighing({ timeliness: '25', satisfaction: '10' }), FIRST_METHOD, 3);
  expect(methodSchema.parse(next)).toEqual(next);
  expect(next).toMatchObject({ version: 4, validFrom: '2026-02-10', leastObligations: 30 });
  expect(next.indicators.map(({ weight }) => weight)).toEqual([25, 20, 10, 15, 10, 10, 10]);
});

it('leaves out what has no weight', () => {
  const next = methodOfDraft(weighing({ readability: '0', timeliness: '30' }), FIRST_METHOD, 1);
  expect(next.indicators.some(({ key }) => key === 'readability')).toBe(false);
  expect(methodSchema.safeParse(next).success).toBe(true);
});

it.each([
  [{}, 100],
  [{ timeliness: '15' }, 95],
  [{ timeliness: '' }, 80],
])('adds up the weights %j', (weights, sum) => {
  expect(sumOfWeights(weighing(weights as Readonly<Record<string, string>>))).toBe(sum);
});
