/** What reports are about, by the sample's categories: zh-Hans, zh-Hant, en. */
export const FEEDBACK_SERVICES: Readonly<Record<string, readonly [string, string, string]>> = {
  canteen: ['食堂', '食堂', 'Canteen'],
  safety: ['安全', '安全', 'Safety'],
  works: ['施工', '施工', 'Works'],
  repair: ['维修', '維修', 'Repairs'],
  fees: ['收费', '收費', 'Fees'],
  finance: ['财务公开', '財務公開', 'Finances'],
  hygiene: ['卫生保洁', '衛生保潔', 'Hygiene'],
  procurement: ['采购', '採購', 'Procurement'],
  asset: ['资产设备', '資產設備', 'Assets'],
  water: ['饮用水', '飲用水', 'Drinking water'],
  noise: ['噪声', '噪聲', 'Noise'],
  energy: ['节能', '節能', 'Energy'],
  library: ['图书馆', '圖書館', 'Library'],
  dorm: ['学生公寓', '學生公寓', 'Dormitory'],
  transport: ['校车', '校車', 'School bus'],
  it: ['校园网络', '校園網路', 'Network'],
  privacy: ['个人信息保护', '個人資訊保護', 'Privacy'],
  other: ['其他', '其他', 'Other'],
};

/** Replies that fit often; the school changes them on the queue page. */
export const REPLY_TEMPLATES: readonly (readonly [title: string, text: string])[] = [
  ['已安排维修', '您反映的问题已安排维修，预计 _ 月 _ 日前完成。完成后会在这里告诉您结果。'],
  ['已采纳', '感谢建议，学校已采纳：_。从 _ 月 _ 日起执行。'],
  ['需要时间研究', '您的意见已转 _ 研究，将在 _ 月 _ 日前答复。'],
  ['不属于学校管理范围', '这件事由 _ 负责，不属于学校管理范围。您可以拨打 12345 反映。'],
];
