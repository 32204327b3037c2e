import type { QuestionResults } from '../../../contracts/public/results';
import { previewModel } from './preview-model';

const text = { 'zh-Hans': '题' };
const question = (code: string, counts: readonly (number | null)[]): QuestionResults => ({
  ...{ question: code, type: 'single', text, answered: 20, skipped: 0, hidden: 0 },
  cells: counts.map((count, place) => ({ value: `o${place}`, label: text, count })),
  figures: counts.includes(null) ? {} : { meanX100: 400 },
  isWithheld: counts.includes(null),
});
const RESULTS = {
  questions: [question('q1', [12, 8]), question('q2', [16, null, null])],
  groups: [
    { group: 'o0', label: text, counted: 12, questions: [question('q2', [null, null, null])] },
  ],
};
const SMALL = { code: 'small', message: '有不足 5 人的格子', question: 'q2', group: null };
const GROUP = { code: 'group', message: '整组不公布', question: 'q2', group: 'o0' };

it('what is withheld has neither count nor share, and says why, once', () => {
  const { questions } = previewModel(RESULTS, [SMALL, SMALL, GROUP]);
  expect(questions[1]?.rows.map(({ count, shareBp }) => [count, shareBp])).toEqual([
    [16, 8000],
    [null, null],
    [null, null],
  ]);
  expect(questions.map(({ reasons }) => reasons)).toEqual([[], ['有不足 5 人的格子']]);
});

it('reasons of a group stand with the group', () => {
  const { groups } = previewModel(RESULTS, [SMALL, GROUP]);
  expect(groups[0]?.questions[0]).toMatchObject({ reasons: ['整组不公布'], place: 2 });
});

it('counts the cells that nobody will see', () => {
  expect(previewModel(RESULTS, []).withheldCells).toBe(5);
  expect(previewModel({ questions: [question('q1', [1])], groups: [] }, []).withheldCells).toBe(0);
});
