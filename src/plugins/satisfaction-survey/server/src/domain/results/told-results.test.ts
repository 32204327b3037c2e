import { sampleSurvey } from '../../../../../../../tests/support/survey-sample';
import type { QuestionResults } from '../../../../contracts/public/results';
import { disclosureOf } from '../withholding/disclosure-control';
import { recount } from './count-response';
import { toldResults } from './told-results';

const K = 5;

describe.each(['survey-canteen-2025b', 'survey-disclosure-2025'] as const)('%s', (key) => {
  const { definition, stated, answers } = sampleSurvey(key);
  const tally = recount(
    definition,
    answers.map((one) => ({ answers: one, isLate: false, standing: 'counted' })),
  );
  const { withholding } = disclosureOf({ definition, tally, earlier: [], k: K });
  const told = toldResults({
    ...{ definition, tally, withholding, invited: stated.targetPopulation },
  });
  const all: readonly QuestionResults[] = [
    ...told.questions,
    ...told.groups.flatMap(({ questions }) => questions),
  ];

  it('tells how many, and no count of fewer than five', () => {
    expect(told).toMatchObject({
      ...{ counted: stated.responses, excluded: 0, late: 0 },
      responseRateBp: stated.responseRateBp,
    });
    const counts = all.flatMap(({ answered, skipped, hidden, cells }) => [
      ...[answered, skipped, hidden],
      ...cells.map(({ count }) => count),
    ]);
    expect(counts.filter((count) => count !== null && count > 0 && count < K)).toEqual([]);
    expect(counts.filter((count) => count !== null && count >= K).length).toBeGreaterThan(50);
  });

  it('tells the figures that the sample states, or none where a count is withheld', () => {
    for (const { questionKey, meanX100, top2BoxBp, nps, counts = {} } of stated.questions) {
      const question = told.questions.find((one) => one.question === questionKey);
      if (question === undefined) throw new Error('No such question');
      if (question.isWithheld) {
        expect(question.figures).toEqual({});
        continue;
      }
      expect(question.figures).toMatchObject({
        ...(meanX100 === undefined ? {} : { meanX100 }),
        ...(top2BoxBp === undefined ? {} : { top2BoxBp }),
        ...(nps === undefined ? {} : { nps: { score: nps } }),
      });
      const cells = question.cells.map(({ value, count }) => [value, count]);
      if (question.type !== 'ranking') expect(Object.fromEntries(cells)).toMatchObject(counts);
    }
  });

  it('every group has a name in each language', () => {
    expect(told.groups.length).toBeGreaterThan(2);
    for (const { label } of told.groups) expect(label['zh-Hans']).toBeTruthy();
  });
});
