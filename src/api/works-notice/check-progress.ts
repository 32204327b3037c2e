import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import { mapWords } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import { canBegin, canFollow } from './states';
import type { NoticeContext, NoticeShared, NoticeState, NoticeWords } from './types';

type Notice = ContentDocument<NoticeShared, NoticeWords>;

/** Findings on how far the works have come: the state, what belongs to it, and the updates. */
export function checkProgress(document: Notice, context: NoticeContext): readonly Issue[] {
  const { shared } = document;
  return [
    ...checkState(shared, context),
    ...checkEnd(shared),
    ...checkUpdates(document),
    ...checkTold(document, context),
  ];
}

function checkState({ state, emergency }: NoticeShared, { storedState }: NoticeContext) {
  if (state === null) return [];
  if (storedState === null) {
    if (canBegin(state, emergency === true)) return [];
    return [errorAt('STATE_CANNOT_BEGIN', ['state'], { state: named(state) })];
  }
  if (canFollow(storedState, state)) return [];
  const params = { from: named(storedState), state: named(state) };
  return [errorAt('STATE_CANNOT_FOLLOW', ['state'], params)];
}

/** Works that are over say when they were; others do not know yet. */
function checkEnd({ state, actualEndAt, updates }: NoticeShared): readonly Issue[] {
  const field = 'actualEndAt';
  const issues: Issue[] = [];
  if (state === 'completed' && actualEndAt === null) {
    issues.push(errorAt('FIELD_REQUIRED', [field], { field }));
  }
  if (state !== null && state !== 'completed' && actualEndAt !== null) {
    issues.push(errorAt('END_BEFORE_COMPLETION', [field], { state: named(state) }));
  }
  if (state === 'extended' && updates.length === 0) {
    issues.push(errorAt('UPDATE_MISSING', ['updates'], { state: named(state) }));
  }
  return issues;
}

function checkUpdates({ shared, words }: Notice): readonly Issue[] {
  const list = 'updates';
  const numbers = shared.updates.map(({ no }) => no);
  return [
    ...shared.updates.flatMap(({ no, at }, index): readonly Issue[] => {
      const line = index + 1;
      const first = numbers.indexOf(no);
      const key = no ?? 0;
      return [
        ...(at === null
          ? [errorAt('LINE_FIELD_REQUIRED', [list, index, 'at'], { list, line, field: 'at' })]
          : []),
        ...(first < index
          ? [
              errorAt('DUPLICATE_LINE', [list, index, 'no'], {
                list,
                line,
                otherLine: first + 1,
                key,
              }),
            ]
          : []),
      ];
    }),
    ...checkWordKeys({
      list: 'updateTexts',
      keyField: 'no',
      textField: 'text',
      texts: mapWords(words, ({ updateTexts }) =>
        updateTexts.map(({ no, text }) => ({ key: no, text })),
      ),
      lineKeys: new Set(numbers.flatMap((no) => String(no ?? ''))),
      isRequired: true,
    }),
  ];
}

/** Updates are outside the record of corrections, so one that was told stays as it was told. */
function checkTold({ shared, words }: Notice, { toldUpdates }: NoticeContext): readonly Issue[] {
  const texts = words[DEFAULT_LOCALE]?.updateTexts ?? [];
  return toldUpdates.flatMap(({ no, at, text }): readonly Issue[] => {
    const index = shared.updates.findIndex((update) => update.no === no);
    const now = shared.updates[index];
    const isSame =
      now !== undefined &&
      sameInstant(now.at, at) &&
      texts.find((entry) => entry.no === no)?.text === text;
    return isSame ? [] : [errorAt('UPDATE_TOLD', ['updates', Math.max(0, index)], { no })];
  });
}

function sameInstant(left: string | null, right: string | null): boolean {
  return left === right || Date.parse(left ?? '') === Date.parse(right ?? '');
}

// Labels of states are kept apart from those of attributes: `completed` is more than one thing.
function named(state: NoticeState): string {
  return `worksState.${state}`;
}
