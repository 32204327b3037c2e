import { field, say, type ModelWords } from '../../content/words/words';

export const SCHOOL_WORDS: ModelWords = {
  name: say('学校', '學校', 'School'),
  fields: {
    name: field(
      say('学校全称', '學校全稱', 'Full name'),
      say('与公章一致。', '與公章一致。', 'As on the official seal.'),
    ),
    shortName: field(
      say('学校简称', '學校簡稱', 'Short name'),
      say('手机页面上显示。', '手機頁面上顯示。', 'Shown on small screens.'),
    ),
    schoolType: field(
      say('办学性质', '辦學性質', 'Type'),
      say('公办或民办。', '公辦或民辦。', 'Public or private.'),
      {
        options: {
          public: say('公办', '公辦', 'Public'),
          private: say('民办', '民辦', 'Private'),
        },
      },
    ),
    stages: field(
      say('学段', '學段', 'Stages'),
      say(
        '学校开设的学段，可选多项。',
        '學校開設的學段，可選多項。',
        'The stages the school teaches; choose all that apply.',
      ),
      {
        options: {
          kindergarten: say('幼儿园', '幼兒園', 'Kindergarten'),
          primary: say('小学', '小學', 'Primary'),
          juniorMiddle: say('初中', '初中', 'Junior middle'),
          seniorMiddle: say('高中', '高中', 'Senior middle'),
          vocational: say('中职', '中職', 'Vocational'),
          special: say('特殊教育', '特殊教育', 'Special education'),
          university: say('大学', '大學', 'University'),
        },
      },
    ),
    unifiedSocialCreditCode: field(
      say('统一社会信用代码', '統一社會信用代碼', 'Unified social credit code'),
      say('18 位。', '18 位。', '18 characters.'),
    ),
    address: field(
      say('地址', '地址', 'Address'),
      say('市、路、门牌号。', '市、路、門牌號。', 'City, street and number.'),
    ),
    timezone: field(
      say('时区', '時區', 'Time zone'),
      say('一般不改。', '一般不改。', 'Usually left as it is.'),
      { placeholder: 'Asia/Shanghai' },
    ),
    fiscalYearStart: field(
      say('财政年度起始日', '財政年度起始日', 'Start of the fiscal year'),
      say('月-日，如 01-01。', '月-日，如 01-01。', 'Month and day, e.g. 01-01.'),
      { placeholder: '01-01' },
    ),
    defaultCurrency: field(
      say('币种', '幣種', 'Currency'),
      say('一般为 CNY。', '一般為 CNY。', 'Usually CNY.'),
      { placeholder: 'CNY' },
    ),
    ocidPrefix: field(
      say('采购数据前缀', '採購資料前綴', 'OCID prefix'),
      say(
        '在开放合同组织登记的前缀，没有就不填。',
        '在開放合約組織登記的前綴，沒有就不填。',
        'As registered with the Open Contracting Partnership; may be empty.',
      ),
    ),
    dataLicense: field(
      say('数据许可', '資料授權', 'Data licence'),
      say(
        '他人使用公开数据的条件，如 CC-BY-4.0。',
        '他人使用公開資料的條件，如 CC-BY-4.0。',
        'Terms of use of the open data, e.g. CC-BY-4.0.',
      ),
      { placeholder: 'CC-BY-4.0' },
    ),
    jurisdictionId: field(
      say('机构域名标识', '機構網域標識', 'Jurisdiction id'),
      say(
        '一般为学校网站域名。',
        '一般為學校網站網域。',
        'Usually the domain of the school’s site.',
      ),
    ),
    websiteUrl: field(
      say('学校网站', '學校網站', 'Website'),
      say('以 https:// 开头。', '以 https:// 開頭。', 'Starts with https://.'),
      { placeholder: 'https://' },
    ),
    headcounts: field(
      say('在校生数', '在校生數', 'Headcounts'),
      say('每学年每学段一行。', '每學年每學段一行。', 'One line per school year and stage.'),
    ),
    staffCount: field(
      say('教职工人数', '教職工人數', 'Staff'),
      say('在编和聘用人数合计。', '在編和聘用人數合計。', 'All employed people.'),
    ),
    officeContact: field(
      say('信息公开机构联系方式', '資訊公開機構聯絡方式', 'Disclosure office: contact'),
      say('公众可以怎样联系。', '公眾可以怎樣聯絡。', 'How the public can reach it.'),
    ),
    officeWords: field(
      say('信息公开机构说明', '資訊公開機構說明', 'Disclosure office: details'),
      say('名称、办公时间和地址。', '名稱、辦公時間和地址。', 'Its name, hours and address.'),
    ),
  },
};
