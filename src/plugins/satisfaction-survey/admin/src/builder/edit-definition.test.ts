import type { Definition } from '../../../domain/definition/definition';
import {
  QUESTION_TYPES,
  type MultiQuestion,
  type QuestionnaireItem,
} from '../../../domain/definition/question';
import { nextOptionCode } from './codes';
import { edited, withoutQuestion, type Edit } from './edit-definition';

const text = { 'zh-Hans': '题' };
const role: QuestionnaireItem = {
  ...{ code: 'q1', type: 'single', text, required: true },
  options: [
    { code: 'o1', label: text },
    { code: 'o2', label: text },
  ],
};
const food: QuestionnaireItem = {
  ...{ code: 'q2', type: 'rating', text, required: true },
  ...{ scale: 5, look: 'star', labels: {} },
};
const why: QuestionnaireItem = {
  ...{ code: 'q3', type: 'longText', text, required: false, maxLength: 100 },
  showIf: {
    all: [
      { question: 'q2', atMost: 2 },
      { question: 'q1', in: ['o1'] },
    ],
  },
};
const DEFINITION: Definition = {
  ...{ defaultLocale: 'zh-Hans', title: text, privacyNotice: text, under14: false },
  ...{ items: [role, food, why], segment: 'q1', retired: ['q7'] },
};

const codesAfter = (edit: Edit) => edited(DEFINITION, edit).items.map(({ code }) => code);

it.each<[string, Edit, string[]]>([
  ['added at the end', { kind: 'add', type: 'yesNo', after: null }, ['q1', 'q2', 'q3', 'q8']],
  ['added after another', { kind: 'add', type: 'section', after: 'q1' }, ['q1', 'p1', 'q2', 'q3']],
  ['copied', { kind: 'copy', code: 'q2' }, ['q1', 'q2', 'q8', 'q3']],
  ['moved down', { kind: 'move', code: 'q1', by: 1 }, ['q2', 'q1', 'q3']],
  ['moved up', { kind: 'move', code: 'q3', by: -1 }, ['q1', 'q3', 'q2']],
  ['moved beyond the start', { kind: 'move', code: 'q1', by: -1 }, ['q1', 'q2', 'q3']],
  ['moved beyond the end', { kind: 'move', code: 'q3', by: 1 }, ['q1', 'q2', 'q3']],
  ['removed', { kind: 'remove', code: 'q2' }, ['q1', 'q3']],
  ['unknown and moved', { kind: 'move', code: 'q9', by: 1 }, ['q1', 'q2', 'q3']],
  ['unknown and removed', { kind: 'remove', code: 'q9' }, ['q1', 'q2', 'q3']],
  ['unknown and copied', { kind: 'copy', code: 'q9' }, ['q1', 'q2', 'q3']],
])('an item is %s', (_name, edit, codes) => {
  expect(codesAfter(edit)).toEqual(codes);
});

it('a code that was used is never given again', () => {
  const without = edited(edited(DEFINITION, { kind: 'add', type: 'date', after: null }), {
    ...{ kind: 'remove', code: 'q8' },
  });
  const again = edited(without, { kind: 'add', type: 'date', after: null });
  expect(again.items.at(-1)?.code).toBe('q9');
});

it('with a question go the parts of conditions that ask about it, and the groups', () => {
  const { items, segment, retired } = edited(DEFINITION, { kind: 'remove', code: 'q1' });
  expect(items.at(-1)?.showIf).toEqual({ all: [{ question: 'q2', atMost: 2 }] });
  expect(segment).toBeUndefined();
  expect(retired).toEqual(['q7', 'q1']);
});

it.each([
  ['not', { not: { question: 'a', answered: true } }],
  ['any', { any: [{ question: 'a', answered: true }] }],
  ['alone', { question: 'a', in: ['x'] }],
])('nothing is left of a condition that asks only about it: %s', (_name, condition) => {
  expect(withoutQuestion(condition, 'a')).toBeNull();
  expect(withoutQuestion(condition, 'b')).toBe(condition);
});

it('an option that is gone is remembered, and its code not given again', () => {
  const item = { ...role, options: role.type === 'single' ? role.options.slice(0, 1) : [] };
  const { retired } = edited(DEFINITION, { kind: 'replace', item: item as QuestionnaireItem });
  expect(retired).toEqual(['q7', 'q1.o2']);
  const { options } = item;
  expect(nextOptionCode('q1', 'options', { options, retired })).toBe('o3');
  expect(nextOptionCode('q1', 'rows', { options: [], retired })).toBe('r1');
});

it('what was there is not changed', () => {
  const before = JSON.stringify(DEFINITION);
  edited(DEFINITION, { kind: 'remove', code: 'q1' });
  edited(DEFINITION, { kind: 'frame', change: { under14: true } });
  expect(JSON.stringify(DEFINITION)).toBe(before);
});

it.each(QUESTION_TYPES)('a new %s has its code and no words of its own', (type) => {
  const item = edited(DEFINITION, { kind: 'add', type, after: null }).items.at(-1);
  expect(item).toMatchObject({ type, text: {} });
});

it('copies keep everything but the code', () => {
  const multi: MultiQuestion = {
    ...{ code: 'q1', type: 'multi', text, required: true, max: 2 },
    options: [{ code: 'o1', label: text, exclusive: true }],
  };
  const { items } = edited({ ...DEFINITION, items: [multi] }, { kind: 'copy', code: 'q1' });
  expect(items[1]).toEqual({ ...multi, code: 'q8' });
});
