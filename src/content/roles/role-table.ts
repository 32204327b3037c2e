import type { StaffPermission } from '../staff-permissions';

/** What a role may do with content: with everything, with its own department's, or nothing. */
type Reach = 'all' | 'ownDepartment' | 'none';

export interface StaffRole {
  /** Stable; `content-editor` existed before the others. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Content that a department owns, i.e. every publishable type. */
  readonly reads: Exclude<Reach, 'none'>;
  readonly writes: Reach;
  readonly publishes: Reach;
  /** Reference data: departments, codes, the school itself. Everybody reads it. */
  readonly writesReference: boolean;
  readonly may: readonly StaffPermission[];
  /** What the role may do about approvals, as the approval plugin names it. */
  readonly approval: readonly ApprovalPermission[];
  /** What the role may do about what has to be published, as the disclosure plugin names it. */
  readonly disclosure: readonly DisclosurePermission[];
  /** What the role may do about plans, as the schedule plugin names it; of what it may publish. */
  readonly schedule: readonly SchedulePermission[];
  /** What the role may do about surveys, as the survey plugin names it. */
  readonly survey: readonly SurveyPermission[];
}

/** Permissions of the approval plugin, where it is installed. */
type ApprovalPermission =
  | `case.${'read' | 'submit' | 'decide' | 'manage' | 'override' | 'approve-afterwards'}`
  | `policy.${'read' | 'manage'}`
  | 'term.manage'
  | `audit.${'read' | 'export'}`;

/** Permissions of the disclosure plugin, where it is installed. */
type DisclosurePermission =
  | `obligation.${'read' | 'draft' | 'waive'}`
  | 'catalogue.manage'
  | 'report.read'
  | 'evaluation.manage';

/** Permissions of the publication schedule, where it is installed. */
type SchedulePermission = `plan.${'read' | 'make' | 'adopt'}` | 'health.read';

/** Permissions of the survey plugin, where it is installed. */
type SurveyPermission =
  | `survey.${'read' | 'edit' | 'run'}`
  | `results.${'read' | 'publish'}`
  | `response.${'read' | 'manage'}`
  | 'health.read';

/**
 * Who may do what, one row a role. What a role may do with a type follows from its schema, so a new
 * type joins by existing. No role may delete, change permissions, users, types, tokens or settings:
 * that is the super administrator's.
 */
export const STAFF_ROLES = [
  {
    code: 'content-editor',
    name: '文员 Content editor',
    description: '填写并发布公开内容 Enters and publishes content',
    reads: 'all',
    writes: 'all',
    publishes: 'all',
    writesReference: true,
    may: [
      ...(['readFeedback', 'readAllFeedback', 'handleFeedback'] as const),
      ...(['saveWechatDraft', 'sendTrialSms'] as const),
    ],
    approval: ['case.read', 'case.submit'],
    disclosure: ['obligation.read', 'obligation.draft', 'report.read'],
    schedule: ['plan.read', 'plan.make'],
    survey: [
      ...(['survey.read', 'survey.edit', 'survey.run', 'results.read'] as const),
      ...(['results.publish', 'response.read', 'response.manage'] as const),
    ],
  },
  {
    code: 'department-head',
    name: '部门负责人 Department head',
    description: '查看、修改本部门的内容，不发布 Reads and edits content of the own department',
    reads: 'ownDepartment',
    writes: 'ownDepartment',
    publishes: 'none',
    writesReference: false,
    may: ['readFeedback', 'handleFeedback'],
    approval: ['case.read', 'case.submit', 'case.decide'],
    disclosure: ['obligation.read', 'obligation.draft', 'report.read'],
    schedule: ['plan.read', 'plan.make'],
    survey: ['survey.read', 'results.read'],
  },
  {
    code: 'disclosure-office',
    name: '校务公开办 Disclosure office',
    description: '统管全部公开内容和任职 Looks after all content and the posts',
    reads: 'all',
    writes: 'all',
    publishes: 'all',
    writesReference: true,
    may: [
      ...(['readPosts', 'managePosts', 'readRestricted', 'writeRestricted'] as const),
      ...(['readFeedback', 'readAllFeedback', 'handleFeedback', 'readSplitting'] as const),
      ...(['withdraw', 'saveWechatDraft', 'sendTrialSms'] as const),
    ],
    approval: [
      ...(['case.read', 'case.submit', 'case.decide', 'case.manage', 'case.override'] as const),
      ...(['policy.read', 'policy.manage', 'term.manage', 'audit.read'] as const),
    ],
    disclosure: [
      ...(['obligation.read', 'obligation.draft', 'obligation.waive'] as const),
      ...(['catalogue.manage', 'report.read', 'evaluation.manage'] as const),
    ],
    schedule: ['plan.read', 'plan.make', 'plan.adopt', 'health.read'],
    survey: [
      ...(['survey.read', 'survey.edit', 'survey.run', 'results.read'] as const),
      ...(['results.publish', 'response.read', 'response.manage', 'health.read'] as const),
    ],
  },
  {
    code: 'vice-head',
    name: '分管副校长 Vice-head',
    description: '查看全部内容，不修改 Reads all content',
    reads: 'all',
    writes: 'none',
    publishes: 'none',
    writesReference: false,
    may: ['readPosts', 'readRestricted', 'readFeedback', 'readAllFeedback'],
    approval: [
      ...(['case.read', 'case.decide', 'case.approve-afterwards'] as const),
      ...(['policy.read', 'audit.read'] as const),
    ],
    disclosure: ['obligation.read', 'obligation.waive', 'report.read'],
    schedule: ['plan.read', 'plan.make'],
    survey: ['survey.read', 'results.read'],
  },
  {
    code: 'auditor',
    name: '审计员 Auditor',
    description: '查看全部内容、内部字段和访问日志，不作任何修改 Reads everything, changes nothing',
    reads: 'all',
    writes: 'none',
    publishes: 'none',
    writesReference: false,
    may: [
      ...(['readPosts', 'readRestricted', 'readAccessLog', 'readSplitting'] as const),
      ...(['readFeedback', 'readAllFeedback'] as const),
    ],
    approval: ['case.read', 'policy.read', 'audit.read', 'audit.export'],
    disclosure: ['obligation.read', 'report.read'],
    schedule: ['plan.read', 'health.read'],
    survey: ['survey.read', 'results.read', 'health.read'],
  },
  {
    code: 'protected-reports',
    name: '专项受理人 Protected reports',
    description:
      '受理举报和人身安全类意见，其他人看不到 Alone receives reports of corruption, abuse and self-harm',
    reads: 'all',
    writes: 'none',
    publishes: 'none',
    writesReference: false,
    may: ['readFeedback', 'readAllFeedback', 'handleFeedback', 'readProtectedFeedback'],
    approval: [],
    disclosure: [],
    schedule: [],
    survey: [],
  },
] as const satisfies readonly StaffRole[];

export type StaffRoleCode = (typeof STAFF_ROLES)[number]['code'];
