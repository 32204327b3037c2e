import { sampleSurvey } from '../../../../../../../tests/support/survey-sample';
import { questionsOf } from '../../../../domain/definition/definition';
import { recount } from './count-response';
import { countersOf, distributionOf, totalsOf } from './distribution';
import { shareBp, statisticsOf } from './statistics';
import { EVERYBODY } from './tally';

describe.each(['survey-canteen-2025b', 'survey-disclosure-2025'] as const)('%s', (key) => {
  const { definition, stated, answers } = sampleSurvey(key);
  const counters = countersOf(
    recount(
      definition,
      answers.map((one) => ({ answers: one, isLate: false, standing: 'counted' })),
    ),
  );

  it('has the responses and the rate that the sample states', () => {
    expect(totalsOf(counters)).toEqual({
      ...{ counted: stated.responses, excluded: 0, pending: 0, late: 0 },
    });
    expect(shareBp(stated.responses, stated.targetPopulation)).toBe(stated.responseRateBp);
  });

  it.each(stated.questions)('$questionKey has the stated figures', (figures) => {
    const question = questionsOf(definition).find(({ code }) => code === figures.questionKey);
    if (question === undefined) throw new Error('No such question');
    const distribution = distributionOf(counters, EVERYBODY, question.code);
    expect(distribution.answered).toBe(figures.n);
    const { nps, ...rest } = statisticsOf(question, distribution);
    const counts = Object.entries(figures.counts ?? {}).filter(([, count]) => count > 0);
    if (figures.counts !== undefined) {
      expect(Object.fromEntries(distribution.counts)).toEqual(Object.fromEntries(counts));
    }
    expect({ ...rest, score: nps?.score }).toMatchObject({
      ...(figures.meanX100 === undefined ? {} : { meanX100: figures.meanX100 }),
      ...(figures.top2BoxBp === undefined ? {} : { top2BoxBp: figures.top2BoxBp }),
      ...(figures.meanRankX100 === undefined ? {} : { meanRankX100: figures.meanRankX100 }),
      score: figures.nps,
    });
    if (figures.nps !== undefined)
      expect(nps).toMatchObject({
        promoters: figures.promoters,
        passives: figures.passives,
        detractors: figures.detractors,
      });
  });

  it.each(Object.entries(stated.byRole))(
    '%s have the stated mean',
    (role, { n, overallMeanX100 }) => {
      const overall = questionsOf(definition).findLast(({ type }) => type === 'rating');
      if (overall === undefined) throw new Error('No rating');
      const distribution = distributionOf(counters, role, overall.code);
      expect(distribution.counted).toBe(n);
      expect(statisticsOf(overall, distribution).meanX100).toBe(overallMeanX100);
    },
  );
});
