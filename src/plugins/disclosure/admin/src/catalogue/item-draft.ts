import type { CatalogueItemDefinition } from '../../../contracts/catalogue';
import { draftOfRule, FIRST_RULE, numberIn, ruleOfDraft, type RuleDraft } from './rule-draft';

type Item = CatalogueItemDefinition;

/** A catalogue item as it is typed. */
export interface ItemDraft {
  readonly itemNo: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly theme: Item['theme'];
  readonly contentType: string;
  readonly ownerDepartment: string;
  readonly cadence: Item['cadence'];
  readonly rule: RuleDraft;
  readonly graceWorkdays: string;
  readonly audience: Item['audience'];
  readonly channels: readonly string[];
  readonly requiredFields: readonly string[];
  /** Empty for what is no notice. */
  readonly noticeWorkdays: string;
  readonly retentionYears: string;
  readonly legalBasis: Readonly<Record<string, string>>;
  readonly activeFrom: string;
  /** Empty for no end. */
  readonly activeTo: string;
  /** Empty for what is listed and not measured. */
  readonly measuredFrom: string;
  readonly measuredTo: string;
}

/** A new item that counts from a day on. */
export function newItem(today: string, ownerDepartment: string): ItemDraft {
  return {
    ...{ itemNo: '', titles: {}, theme: 'finance', contentType: '', ownerDepartment },
    ...{ cadence: 'monthly', rule: FIRST_RULE, graceWorkdays: '0', audience: 'public' },
    ...{ channels: ['website'], requiredFields: [], noticeWorkdays: '', retentionYears: '3' },
    ...{ legalBasis: {}, activeFrom: today, activeTo: '', measuredFrom: today, measuredTo: '' },
  };
}

export function draftOfItem(item: Item): ItemDraft {
  const { dueRule, ...own } = item;
  return {
    ...own,
    rule: draftOfRule(dueRule),
    graceWorkdays: String(item.graceWorkdays),
    noticeWorkdays: String(item.noticeWorkdays ?? ''),
    retentionYears: String(item.retentionYears),
    activeTo: item.activeTo ?? '',
    measuredFrom: item.measuredFrom ?? '',
    measuredTo: item.measuredTo ?? '',
  };
}

/** What is sent; the server says what is wrong with it. */
export function itemOfDraft({ rule, ...draft }: ItemDraft): Record<string, unknown> {
  return {
    ...draft,
    itemNo: draft.itemNo.trim(),
    titles: filledIn(draft.titles),
    legalBasis: filledIn(draft.legalBasis),
    dueRule: ruleOfDraft(rule, draft.cadence),
    graceWorkdays: numberIn(draft.graceWorkdays),
    noticeWorkdays: numberIn(draft.noticeWorkdays),
    retentionYears: numberIn(draft.retentionYears),
    activeTo: draft.activeTo || null,
    measuredFrom: draft.measuredFrom || null,
    measuredTo: draft.measuredTo || null,
  };
}

/** True when everything is there without which the server would only send it back. */
export function isComplete(draft: ItemDraft): boolean {
  const given = [draft.itemNo, draft.contentType, draft.ownerDepartment, draft.activeFrom];
  return (
    given.every((text) => text.trim() !== '') &&
    Object.keys(filledIn(draft.titles)).length > 0 &&
    draft.channels.length > 0
  );
}

function filledIn(words: Readonly<Record<string, string>>): Record<string, string> {
  const filled = Object.entries(words).map(([locale, text]) => [locale, text.trim()] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}
