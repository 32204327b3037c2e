import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../content/locales';
import { numbered } from '../../content/numbered';
import { checkPersonalNumbers } from '../../content/personal-numbers';
import {
  checkPresent,
  checkPublicationFacts,
  isBlank,
  mapWords,
  withPublicationFacts,
  type Naming,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import type { GroupMember, WorkingGroupShared, WorkingGroupWords } from './types';

export type WorkingGroup = ContentDocument<WorkingGroupShared, WorkingGroupWords>;

const TITLES: Readonly<Record<Locale, string>> = {
  'zh-Hans': '校务公开工作小组',
  'zh-Hant': '校務公開工作小組',
  en: 'Working group on the disclosure of school affairs',
};

const NAMING: Naming = {
  key: 'working-group',
  periodKey: null,
  defaultTitle: (locale) => TITLES[locale],
  isDefaultTitle: (title, locale) => title === TITLES[locale],
};

/** The rules of the working group: members by post, each with a duty, one of them at its head. */
export const workingGroupRules: Rules<
  WorkingGroupShared,
  WorkingGroupWords,
  Readonly<Record<string, never>>
> = {
  derive({ shared, words }) {
    const facts = { ...shared, members: numbered(shared.members, 'no') };
    const said = mapWords(words, (own) => ({
      ...own,
      memberWords: numbered(own.memberWords, 'no'),
    }));
    return withPublicationFacts({ shared: facts, words: said }, NAMING);
  },

  check(document) {
    return [
      ...checkPresent(document.shared, ['establishedOn', 'meetingsPerTerm']),
      ...checkPublicationFacts(document, NAMING),
      ...checkMembers(document.shared.members),
      ...checkWords(document),
    ];
  },
};

function checkMembers(members: readonly GroupMember[]): readonly Issue[] {
  const list = 'members';
  const field = 'position';
  const heads = members.filter(({ position }) => position === 'head').length;
  return [
    ...members.flatMap(({ position }, index) =>
      position === null
        ? [errorAt('LINE_FIELD_REQUIRED', [list, index, field], { list, line: index + 1, field })]
        : [],
    ),
    ...(heads === 1 ? [] : [errorAt('GROUP_HEAD', [list], { count: heads })]),
  ];
}

function checkWords({ shared, words }: WorkingGroup): readonly Issue[] {
  const list = 'memberWords';
  const said = mapWords(words, ({ memberWords }) => memberWords);
  const withoutDuty = (said[DEFAULT_LOCALE] ?? []).flatMap(({ duty }, index) =>
    isBlank(duty)
      ? [
          errorAt('LINE_FIELD_REQUIRED', [list, index, 'duty'], {
            ...{ list, line: index + 1, field: 'duty' },
          }),
        ]
      : [],
  );
  return [
    ...withoutDuty,
    ...checkWordKeys({
      ...{ list, keyField: 'no', textField: 'post' },
      texts: mapWords(said, (lines) => lines.map(({ no, post }) => ({ key: no, text: post }))),
      lineKeys: new Set(shared.members.flatMap(({ no }) => String(no ?? ''))),
      isRequired: true,
    }),
    ...LOCALES.flatMap((locale) =>
      checkPersonalNumbers(
        {
          ...{ title: words[locale]?.title, summary: words[locale]?.summary },
          memberWords: (said[locale] ?? []).map(({ post, duty }) => `${post} ${duty}`).join('\n'),
        },
        locale,
      ),
    ),
  ];
}
