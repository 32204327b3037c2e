/** The named permissions of this app: the server registers them, routes require them, pages hide by them. */
export const staffPermissions = {
  readPosts: 'api::posts.read',
  managePosts: 'api::posts.manage',
  readRestricted: 'api::restricted.read',
  writeRestricted: 'api::restricted.write',
  readAccessLog: 'api::access-log.read',
  readFeedback: 'api::feedback.read',
  readAllFeedback: 'api::feedback.read-all',
  handleFeedback: 'api::feedback.handle',
  readProtectedFeedback: 'api::feedback.protected',
  readSplitting: 'api::splitting.read',
  withdraw: 'api::withdrawal.withdraw',
  saveWechatDraft: 'api::wechat.save-draft',
  sendTrialSms: 'api::sms.send-trial',
} as const;

export type StaffPermission = keyof typeof staffPermissions;

const NAMES: Readonly<Record<StaffPermission, string>> = {
  readPosts: '查看任职 · See who holds which post',
  managePosts: '管理任职 · Manage posts',
  readRestricted: '查看受限内容（须写原因）· Read restricted fields, with a reason',
  writeRestricted: '修改受限内容（须写原因）· Change restricted fields, with a reason',
  readSplitting: '查看拆分采购排查 · Read the report on possible splitting',
  withdraw:
    '撤下或删除已公开的内容（须写原因）· Take down or delete what was public, with a reason',
  saveWechatDraft: '把已公开的内容存为公众号草稿 · Save what is public as a draft in WeChat',
  sendTrialSms: '发送一条短信试看 · Send one text message to try it',
  readAccessLog: '查看访问日志 · Read the access log',
  readFeedback: '查看本部门的意见 · Read feedback of the own department',
  readAllFeedback: '查看全部意见 · Read all feedback',
  handleFeedback: '办理意见 · Handle feedback',
  readProtectedFeedback: '受理专项意见（举报、人身安全）· Protected reports',
};

/** As Strapi registers them; `api::` is put before by Strapi. */
export const STAFF_ACTIONS = Object.entries(staffPermissions).map(([name, action]) => ({
  uid: action.replace('api::', ''),
  displayName: NAMES[name as StaffPermission],
}));
