import { RuleError } from '../shared/rule-error';
import { isIssueCode, type IssueCode, type IssueParams } from './issue-codes';
import { LABELS } from './labels';
import { DEFAULT_LOCALE, type Locale } from './locales';
import { MESSAGES_EN } from './messages-en';
import { MESSAGES_ZH_HANS } from './messages-zh-hans';
import { MESSAGES_ZH_HANT } from './messages-zh-hant';
import type { Issue } from './rules';
import { formatYuan } from './yuan';

/** One sentence a code, with the places of its values in braces. */
export type Messages = Readonly<Record<IssueCode, string>>;

/** All sentences by locale. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  'zh-Hans': MESSAGES_ZH_HANS,
  'zh-Hant': MESSAGES_ZH_HANT,
  en: MESSAGES_EN,
};

const LABELLED: ReadonlySet<string> = new Set([
  ...['field', 'otherField', 'list', 'column', 'locale'],
  ...['section', 'state', 'from'],
]);

/** The kinds of content that `INPUT_WRONG_TYPE` asks for, as a reader calls them. */
const KINDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-Hans': { text: '文字', list: '列表', object: '一组内容' },
  'zh-Hant': { text: '文字', list: '清單', object: '一組內容' },
  en: { text: 'a text', list: 'a list', object: 'a group of fields' },
};

const UNKNOWN: Readonly<Record<Locale, string>> = {
  'zh-Hans': '内容未通过检查（{code}），请检查后重新提交。',
  'zh-Hant': '內容未通過檢查（{code}），請檢查後重新提交。',
  en: 'The content did not pass a check ({code}). Please look it over and submit it again.',
};

/** What a finding says to the reader, in plain text: what is wrong and what to do next. */
export function sentence(
  issue: Pick<Issue, 'code' | 'params'> & Partial<Issue>,
  locale: Locale,
): string {
  const isKnown = isIssueCode(issue.code);
  const template = isKnown ? MESSAGES[locale][issue.code] : UNKNOWN[locale];
  const params = isKnown ? issue.params : { code: issue.code };
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    const called = issue.names?.[name];
    if (called !== undefined) return called[locale] ?? called[DEFAULT_LOCALE] ?? String(value);
    return value === undefined ? '…' : shown(name, value, locale);
  });
}

/** The error of a code; its message is the sentence in Chinese, its details are the values. */
export function ruleErrorOf<Code extends IssueCode>(
  code: Code,
  params: IssueParams<Code>,
): RuleError {
  return new RuleError(code, sentence({ code, params }, DEFAULT_LOCALE), { ...params });
}

function shown(name: string, value: string | number, locale: Locale): string {
  if (typeof value === 'number') {
    if (name.endsWith('Fen') && Number.isSafeInteger(value)) return formatYuan(value, locale);
    if (name.endsWith('Bp')) return `${(value / 100).toFixed(2)}%`;
    return String(value);
  }
  if (name === 'expected') return nameIn(KINDS[locale], value);
  return LABELLED.has(name) ? nameIn(LABELS[locale], value) : value;
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}
