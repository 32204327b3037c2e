import { FEEDBACK_PANEL_WORDS } from '../words/feedback-words';
import type { Say } from '../use-words';
import { choiceNames } from './choice-names';
import { noteLines } from './event-note';

const names = choiceNames({
  departments: [{ code: 'general-affairs', name: '总务处' }],
  users: [{ id: 7, name: '王老师' }],
  ...{ services: [], templates: [] },
});

const say: Say = (key, values = {}) => {
  const words = FEEDBACK_PANEL_WORDS[key as keyof typeof FEEDBACK_PANEL_WORDS]['zh-Hans'];
  return words.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name]));
};

test.each([
  ['assign', 'department=general-affairs\nassignee=7', ['交给总务处', '由王老师经办']],
  ['assign', 'department=gone\nassignee=8', ['交给gone', '由#8经办']],
  ['reply', 'outcome=adopted\n已和家长通话', ['结果为“已采纳”', '已和家长通话']],
  ['merge', 'into=YJ20250020S', ['并入 YJ20250020S']],
  ['transfer', 'discipline\n涉及招标', ['纪检', '涉及招标']],
  ['release', 'ordinary\n不属于专项', ['不属于专项']],
  ['accept', '一般备注', ['一般备注']],
])('what was noted at %s as %j reads so', (step, internalText, lines) => {
  expect(noteLines({ step, internalText }, { names, say })).toEqual(lines);
});

test('names that are not there yet stand as they are', () => {
  const unknown = choiceNames(null);
  expect([unknown.department('canteen'), unknown.department(null)]).toEqual(['canteen', '—']);
});
