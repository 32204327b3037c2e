import { field, say, type ModelWords } from './words';

/** Words of the components of the school's own description. */
export const SCHOOL_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'school.headcount': {
    name: say('学生人数', '學生人數', 'Headcount'),
    fields: {
      schoolYear: field(
        say('学年', '學年', 'School year'),
        say('如 2024-2025。', '如 2024-2025。', 'For example 2024-2025.'),
        { placeholder: '2024-2025' },
      ),
      stage: field(
        say('所属学段', '所屬學段', 'Stage'),
        say('从列表选择。', '從列表選擇。', 'Choose from the list.'),
        {
          options: {
            kindergarten: say('幼儿园', '幼兒園', 'Kindergarten'),
            primary: say('小学', '小學', 'Primary'),
            juniorMiddle: say('初中', '初中', 'Junior middle'),
            seniorMiddle: say('高中', '高中', 'Senior middle'),
            vocational: say('中等职业', '中等職業', 'Vocational'),
            special: say('特殊教育', '特殊教育', 'Special education'),
            university: say('大学', '大學', 'University'),
          },
        },
      ),
      students: field(
        say('学生数', '學生數', 'Students'),
        say('在校学生人数。', '在校學生人數。', 'Students on the roll.'),
      ),
    },
  },
  'school.office-contact': {
    name: say('公开机构联系方式', '公開機構聯絡方式', 'Contact of the disclosure office'),
    fields: {
      phone: field(
        say('电话', '電話', 'Telephone'),
        say('带区号的办公电话。', '帶區號的辦公電話。', 'Office number with area code.'),
      ),
      email: field(
        say('电子邮箱', '電子郵箱', 'E-mail'),
        say(
          '办公邮箱，不用个人邮箱。',
          '辦公郵箱，不用個人郵箱。',
          'An office address, not a personal one.',
        ),
      ),
    },
  },
  'school.office-words': {
    name: say('公开机构说明', '公開機構說明', 'About the disclosure office'),
    fields: {
      name: field(
        say('机构名称', '機構名稱', 'Name of the office'),
        say(
          '如“校务公开办公室”。',
          '如「校務公開辦公室」。',
          'For example “School Disclosure Office”.',
        ),
      ),
      hours: field(
        say('办公时间', '辦公時間', 'Hours'),
        say(
          '如“工作日 8:30—17:00”。',
          '如「工作日 8:30—17:00」。',
          'For example “Weekdays 8:30–17:00”.',
        ),
      ),
      postalAddress: field(
        say('通信地址', '通信地址', 'Postal address'),
        say('可以寄信的地址。', '可以寄信的地址。', 'Where letters can be sent.'),
      ),
    },
  },
};
