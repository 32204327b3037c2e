import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Progress } from './progress';
import { seedAnnualReport } from './annual-report';
import { seedAssetEvents, seedAssetRegisters, seedAssets } from './assets';
import { seedCatalogue, seedObligations } from './disclosure';
import { seedFeedback } from './feedback';
import { seedFees } from './fees';
import { seedBudget, seedMonth } from './finance';
import { seedBulletins, seedNotices } from './logistics';
import { seedInspections } from './inspections';
import { seedCalendarDays, seedTerms } from './calendar';
import { seedActions } from './actions';
import { seedRequests, seedTrainings, seedWorkingGroup } from './governance';
import { seedGlossary } from './glossary';
import { seedProcurements, seedSuppliers } from './procurements';
import { closeMeetings, seedMeetings } from './meetings';
import { seedPlaces } from './places';
import { seedPolicies } from './policies';
import { seedPostings } from './postings';
import { seedPriorHistory } from './prior-history';
import { seedRedactions } from './redactions';
import { seedThresholds } from './thresholds';
import { seedMealAccounts } from './meals';
import { seedMenus } from './menus';
import { seedEnforcementReports } from './enforcement';
import { seedRegulations } from './regulations';
import { seedPages } from './pages';
import { seedFiles } from './files';
import { seedRoleUsers } from './role-users';
import { seedCodes, seedDepartments, seedSchool } from './reference';
import { readSample, type Sample } from './sample-files';
import { seedSurveys } from './surveys';
import { seedsRoleUsers } from './settings';

type Step = readonly [
  title: string,
  run: (strapi: Core.Strapi, sample: Sample, progress: Progress) => Promise<number>,
];

/** What is owed rests on the workdays and terms among these: they are there before the catalogue. */
const REFERENCE: readonly Step[] = [
  ['分类代码 classification codes', seedCodes],
  ['地点 places', seedPlaces],
  ['工作日历 calendar days', seedCalendarDays],
  ['学期 terms', seedTerms],
  ['金额标准 thresholds', seedThresholds],
  ['名词解释 glossary terms', seedGlossary],
  ['学校 school', seedSchool],
];

const CONTENT: readonly Step[] = [
  ['年度预算 budget', seedBudget],
  ['供应商 suppliers', seedSuppliers],
  ['采购项目 procurements', seedProcurements],
  ['财务摘要 finance summaries', seedMonths],
  ['施工公告 works notices', seedNotices],
  ['后勤简报 bulletins', seedBulletins],
  ['伙食账 meal accounts', seedMealAccounts],
  ['固定资产 assets', seedAssets],
  ['资产变动 asset events', seedAssetEvents],
  ['季度资产清单 asset registers', seedAssetRegisters],
  ['收费项目 fees', seedFees],
  ['带量食谱 menus', seedMenus],
  ['公开页面 disclosure pages', seedPages],
  ['规章制度 regulations', seedRegulations],
  ['制度执行情况 enforcement reports', seedEnforcementReports],
  ['监督检查 inspections', seedInspections],
  ['工作小组 working group', seedWorkingGroup],
  ['公开培训 training sessions', seedTrainings],
  ['公开会议 meetings', seedMeetings],
  ['意见 feedback', seedFeedback],
  ['满意度调查 surveys', seedSurveys],
  ['改进措施 improvement actions', seedActions],
  ['会议办结 meetings closed', closeMeetings],
  ['信息公开申请 information requests', seedRequests],
  ['公开渠道记录 publication records', seedPostings],
  ['不公开事项 redactions', seedRedactions],
  ['文件 files', seedFiles],
];

const DEPARTMENTS: Step = ['部门 departments', seedDepartments];
const POLICIES: Step = ['审批规则 approval policies', seedPolicies];
const CATALOGUE: Step = ['公开目录 disclosure catalogue', seedCatalogue];
const OBLIGATIONS: Step = ['公开任务 obligations', seedObligations];
const ANNUAL_REPORT: Step = ['年度报告 annual report', seedAnnualReport];
const PRIOR_HISTORY: Step = ['此前的审批记录 approvals from before', seedPriorHistory];
const AFTERWARDS = [PRIOR_HISTORY, OBLIGATIONS, ANNUAL_REPORT] as const;

/**
 * With users of the roles everything passes the gate; without them nobody could approve, and the
 * policies begin where the sample ends.
 */
function steps(): readonly Step[] {
  const people: Step = ['演示用户 demo users', seedRoleUsers];
  return seedsRoleUsers()
    ? [DEPARTMENTS, people, POLICIES, ...REFERENCE, CATALOGUE, ...CONTENT, ...AFTERWARDS]
    : [DEPARTMENTS, ...REFERENCE, CATALOGUE, ...CONTENT, POLICIES, ...AFTERWARDS];
}

/**
 * Loads the fictional school through the same rules as an editor. What is there is left as it is,
 * so a second run changes nothing and an interrupted one is completed.
 */
export async function seedSample(
  strapi: Core.Strapi,
  progress: Progress = () => undefined,
): Promise<void> {
  const sample = await readSample(path.join(strapi.dirs.app.root, 'database', 'sample'));
  const all = steps();
  for (const [index, [title, run]] of all.entries()) {
    progress(`[${index + 1}/${all.length}] ${title} …`);
    const made = await run(strapi, sample, progress);
    progress(
      `[${index + 1}/${all.length}] ${title}: ${made > 0 ? `+${made}` : '已是最新 up to date'}`,
    );
  }
}

async function seedMonths(strapi: Core.Strapi, sample: Sample, progress: Progress) {
  let made = 0;
  for (const month of sample.months) {
    const isNew = await seedMonth(strapi, month, sample);
    made += isNew ? 1 : 0;
    if (isNew) progress(`      ${month.period} ✓`);
  }
  return made;
}
