import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const WORKS_NOTICE_WORDS: ModelWords = {
  name: say('施工与停水停电公告', '施工與停水停電公告', 'Works notices'),
  fields: {
    kind: field(
      say('公告类别', '公告類別', 'Kind of works'),
      say('施工或停供的种类。', '施工或停供的種類。', 'What kind of works or outage.'),
      {
        options: {
          repair: say('维修', '維修', 'Repairs'),
          waterOutage: say('停水', '停水', 'Water outage'),
          powerOutage: say('停电', '停電', 'Power outage'),
          hotWaterOutage: say('停热水', '停熱水', 'Hot water outage'),
          gasOutage: say('停气', '停氣', 'Gas outage'),
          networkOutage: say('断网', '斷網', 'Network outage'),
          roadClosure: say('道路封闭', '道路封閉', 'Road closure'),
          waterDrainage: say('排水改造', '排水改造', 'Drainage works'),
          pestControl: say('消杀除害', '消殺除害', 'Pest control'),
          other: say('其他', '其他', 'Other'),
        },
      },
    ),
    places: field(
      say('施工地点', '施工地點', 'Places of the works'),
      say('至少一处。', '至少一處。', 'At least one.'),
    ),
    affects: field(
      say('受影响的方面', '受影響的方面', 'What is affected'),
      say('可选多项。', '可選多項。', 'Choose all that apply.'),
      {
        options: {
          water: say('用水', '用水', 'Water'),
          hotWater: say('热水', '熱水', 'Hot water'),
          power: say('用电', '用電', 'Power'),
          gas: say('燃气', '燃氣', 'Gas'),
          network: say('网络', '網絡', 'Network'),
          noise: say('噪声', '噪聲', 'Noise'),
          accessClosed: say('场所关闭', '場所關閉', 'Access closed'),
          roadClosed: say('道路不通', '道路不通', 'Road closed'),
          canteen: say('食堂', '食堂', 'Canteen'),
        },
      },
    ),
    startAt: field(
      say('开始时间', '開始時間', 'Start'),
      say(
        '应至少提前 2 个工作日公告。',
        '應至少提前 2 個工作日公告。',
        'To be announced at least 2 workdays before.',
      ),
    ),
    endAt: field(
      say('预计结束时间', '預計結束時間', 'Planned end'),
      say('晚于开始时间。', '晚於開始時間。', 'Later than the start.'),
    ),
    reason: field(
      say('施工原因', '施工原因', 'Reason for the works'),
      say(
        '如“顶层教室渗水”。',
        '如「頂層教室滲水」。',
        'For example “Water leaks into a classroom”.',
      ),
    ),
    impact: field(
      say('影响', '影響', 'Impact'),
      say('谁会受到什么影响。', '誰會受到什麼影響。', 'Who is affected and how.'),
    ),
    mitigation: field(
      say('应对措施', '應對措施', 'Mitigation'),
      say(
        '怎样减少影响，有什么替代办法。',
        '怎樣減少影響，有什麼替代辦法。',
        'What is done about it, and what to use instead.',
      ),
    ),
    contactRole: field(
      say('联系人岗位', '聯絡人崗位', 'Contact (post)'),
      say(
        '只写岗位，不写姓名，如“总务处干事”。',
        '只寫崗位，不寫姓名，如「總務處幹事」。',
        'The post, not a name, e.g. “Clerk of general affairs”.',
      ),
    ),
    contactPhone: field(
      say('联系电话', '聯絡電話', 'Contact phone'),
      say(
        '只能填办公电话，不能填手机。',
        '只能填辦公電話，不能填手機。',
        'An office line, never a mobile.',
      ),
      { placeholder: '0999-5550121' },
    ),
    emergency: field(
      say('紧急', '緊急', 'Emergency'),
      say(
        '突发抢修可不提前公告，但必须写明紧急原因。',
        '突發搶修可不提前公告，但必須寫明緊急原因。',
        'An emergency need not be announced before, but its reason must be given.',
      ),
    ),
    emergencyReason: field(
      say('紧急原因', '緊急原因', 'Reason for the emergency'),
      say(
        '勾选“紧急”时必须填写。',
        '勾選「緊急」時必須填寫。',
        'Needed when “Emergency” is ticked.',
      ),
    ),
    shortNoticeReason: field(
      say('未提前公告的原因', '未提前公告的原因', 'Reason for short notice'),
      say(
        '公告晚于开工前 2 个工作日时必须填写，会向公众显示。',
        '公告晚於開工前 2 個工作日時必須填寫，會向公眾顯示。',
        'Needed when announced later than 2 workdays before the start; readers will see it.',
      ),
    ),
    state: field(
      say('施工状态', '施工狀態', 'State of the works'),
      say(
        '按进展更新；更新后请再次发布。',
        '按進展更新；更新後請再次發布。',
        'Keep it up to date, and publish again.',
      ),
      {
        options: {
          planned: say('计划中', '計劃中', 'Planned'),
          announced: say('已公告', '已公告', 'Announced'),
          inProgress: say('进行中', '進行中', 'In progress'),
          extended: say('已延期', '已延期', 'Extended'),
          completed: say('已完成', '已完成', 'Completed'),
          cancelled: say('已取消', '已取消', 'Cancelled'),
        },
      },
    ),
    actualEndAt: field(
      say('实际结束时间', '實際結束時間', 'Actual end'),
      say('完成后填写。', '完成後填寫。', 'Filled in when the works are completed.'),
    ),
    updates: field(
      say('进展时间', '進展時間', 'Times of updates'),
      say(
        '每条进展一行；公开后不能改，只能增加。',
        '每條進展一行；公開後不能改，只能增加。',
        'One line per update; once public it stays, new ones are added.',
      ),
    ),
    updateTexts: field(
      say('进展内容', '進展內容', 'Texts of updates'),
      say(
        '条目编号与“进展时间”对应。',
        '條目編號與「進展時間」對應。',
        'Numbered like “Times of updates”.',
      ),
    ),
    procurementCode: field(
      say('对应采购编号', '對應採購編號', 'Procurement behind it'),
      say(
        '属于某个采购项目时填写。',
        '屬於某個採購項目時填寫。',
        'Only where the works are part of a procurement.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};
