import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { seedsPolicies } from './settings';

/** Who approves: the head of the department that answers for the document, or a role. */
type By = 'head' | 'disclosure-office' | 'vice-head';

interface SchoolPolicy {
  readonly key: string;
  readonly type: string;
  readonly steps: readonly By[];
  readonly titles: Titles;
  /** Goes out after the first approval; the second is a review afterwards. */
  readonly isFast?: boolean;
  /** For what costs as much or more. */
  readonly from?: { readonly field: string; readonly yuan: number };
}

const ONE: readonly By[] = ['disclosure-office'];
const TWO: readonly By[] = ['head', 'disclosure-office'];
const THREE: readonly By[] = [...TWO, 'vice-head'];
const LARGE_YUAN = 100_000;

type Row = readonly [key: string, type: string, steps: readonly By[], ...titles: Titled];
type Titled = readonly [hans: string, hant: string, en: string];

const ROWS: readonly Row[] = [
  ['budgets', 'budget', THREE, '预算审批', '預算審批', 'Budgets'],
  ['financeMonths', 'finance-summary', THREE, '财务摘要审批', '財務摘要審批', 'Finance months'],
  ['procurements', 'procurement', TWO, '采购项目审批', '採購項目審批', 'Procurements'],
  ['mealAccounts', 'meal-account', TWO, '伙食账审批', '伙食賬審批', 'Meal accounts'],
  ['fees', 'fee-item', THREE, '收费项目审批', '收費項目審批', 'Fees'],
  ['bulletins', 'logistics-bulletin', TWO, '简报审批', '簡報審批', 'Bulletins'],
  ['registers', 'asset-register-snapshot', TWO, '资产清单审批', '資產清單審批', 'Asset registers'],
  ['regulations', 'regulation-version', THREE, '规章制度审批', '規章制度審批', 'Regulations'],
  ['enforcement', 'enforcement-report', TWO, '执行情况审批', '執行情況審批', 'Enforcement reports'],
  ['inspections', 'inspection', TWO, '监督检查审批', '監督檢查審批', 'Inspections'],
  ['meetings', 'meeting', TWO, '会议纪要审批', '會議紀要審批', 'Meeting minutes'],
  ['actions', 'improvement-action', TWO, '改进措施审批', '改進措施審批', 'Improvement actions'],
  ['answers', 'feedback-entry', ONE, '意见答复审批', '意見答覆審批', 'Answers to feedback'],
  ['annualReports', 'disclosure-report', THREE, '年度报告审批', '年度報告審批', 'Annual reports'],
  ['pages', 'disclosure-page', TWO, '公开页面审批', '公開頁面審批', 'Disclosure pages'],
];

/**
 * What the school says about approval to begin with; the office changes it in the panel. For finance
 * the preparer, the checker and the approver are three people; what cannot wait goes out after one
 * approval and is reviewed afterwards.
 */
const POLICIES: readonly SchoolPolicy[] = [
  ...ROWS.map(([key, type, steps, ...titles]) => ({ key, type, steps, titles: titled(...titles) })),
  {
    ...{ key: 'largeProcurements', type: 'procurement', steps: THREE },
    titles: titled(
      '大额采购审批（10万元及以上）',
      '大額採購審批（10萬元及以上）',
      'Procurements of 100,000 yuan and more',
    ),
    from: { field: 'budgetFen', yuan: LARGE_YUAN },
  },
  {
    ...{ key: 'worksNotices', type: 'works-notice', steps: TWO, isFast: true },
    titles: titled('施工公告快速审批', '施工公告快速審批', 'Works notices, fast track'),
  },
];

const STEP_WORDS: Readonly<Record<By, { readonly key: string; readonly titles: Titles }>> = {
  head: { key: 'content', titles: titled('内容审核', '內容審核', 'Content review') },
  'disclosure-office': {
    key: 'privacy',
    titles: titled('保密与隐私审核', '保密與隱私審核', 'Privacy and secrecy review'),
  },
  'vice-head': { key: 'signOff', titles: titled('签发', '簽發', 'Sign-off') },
};

const DUE_WORKDAYS = 3;

type Titles = Readonly<Record<'zh-Hans' | 'zh' | 'en', string>>;

interface PolicyService {
  keys(): Promise<readonly string[]>;
  save(
    actor: { readonly id: null; readonly at: string },
    key: string,
    request: { readonly version: 0; readonly policy: object },
  ): Promise<unknown>;
}

/** Makes the policies that are not there; one that the office has changed or switched off stays. */
export async function seedPolicies(strapi: Core.Strapi): Promise<number> {
  if (!seedsPolicies(strapi)) return 0;
  const service = pluginService<PolicyService>(strapi, 'approval', 'policies');
  const known = new Set(await service.keys());
  const missing = POLICIES.filter(({ key }) => !known.has(key));
  for (const each of missing) {
    const at = new Date().toISOString();
    await service.save({ id: null, at }, each.key, { version: 0, policy: written(each) });
  }
  return missing.length;
}

/** As the approval plugin's editor writes it. */
function written({ type, titles, steps, isFast = false, from }: SchoolPolicy): object {
  const common = {
    ...{ titles, contentType: `api::${type}.${type}` },
    ...(from && {
      priority: 10,
      conditions: [{ kind: 'compare', field: from.field, operator: 'gte', value: from.yuan * 100 }],
    }),
  };
  const [first = 'head', second = 'disclosure-office'] = steps;
  if (isFast) {
    return {
      ...{ ...common, track: 'fast' },
      approval: { approver: approver(first), dueWorkdays: 1 },
      review: { approver: approver(second), dueWorkdays: DUE_WORKDAYS },
    };
  }
  return {
    ...{ ...common, track: 'standard' },
    steps: steps.map((by) => ({
      ...{ kind: 'approval', ...STEP_WORDS[by], dueWorkdays: DUE_WORKDAYS },
      requirements: [{ key: `${STEP_WORDS[by].key}Review`, approver: approver(by) }],
    })),
  };
}

function approver(by: By): object {
  return by === 'head'
    ? { kind: 'headOf', department: 'ownerDepartment' }
    : { kind: 'adminRole', role: by };
}

function titled(...[hans, hant, en]: Titled): Titles {
  return { 'zh-Hans': hans, zh: hant, en };
}
