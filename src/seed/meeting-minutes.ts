/** The sample has no minutes: these say no more than its questions, answers and actions do. */
export const MEETING_MINUTES: Readonly<Record<string, string>> = {
  'meet-01':
    '总务处说明2025年上半年收支，现场回答教师和家长的提问。会上提问三个，当场答复两个，课后服务费结余的问题会后书面答复。教师代表建议维修项目先公开预算构成再比价，列为改进措施。',
  'meet-02':
    '总务处说明2025年第三季度收支，现场回答家长的提问。会上提问一个，当场答复。按问卷意见公布大宗食材供应商与价格区间一事，列为改进措施。',
  'meet-03':
    '师生就食堂排队、公寓热水和场馆借用交换意见。错峰就餐与增开窗口列为改进措施，由食堂管理组办理。',
};
