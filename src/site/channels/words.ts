import type { Locale } from '../../content/locales';

const HANS = {
  title: '订阅与开放数据',
  lead: '不用天天来看：有新的公开内容时，让手机、电脑或日历告诉您；也可以把公开的数字整表下载。都不用注册，也不收集您的信息。',
  copyHint:
    '复制地址的方法：手机上按住链接，选“复制链接”；电脑上在链接上点右键，选“复制链接地址”。',
  feeds: '订阅更新',
  feedsLead: '订阅以后，阅读器会列出学校新公开和更正的内容，点开就能看。',
  feedSteps: [
    '在手机或电脑上装一个阅读器软件，许多邮件软件也能订阅。',
    '在下表找到关心的主题，复制它的地址。一般用 Atom；阅读器不认时换 RSS 或 JSON Feed，内容一样。',
    '在阅读器里选“添加订阅”，粘贴地址。',
  ] as readonly string[],
  theme: '主题',
  noFeeds: '还没有可以订阅的内容。',
  calendars: '日历',
  calendarsLead:
    '施工停水、公开会议和应公开事项的日期，可以直接显示在自己的日历里，改期时会跟着变。',
  calendarSteps: [
    '在下表复制日历的地址。',
    '在手机或电脑的日历里选“添加订阅日历”，粘贴地址。不要下载后导入：导入的日期以后不会再变。',
  ] as readonly string[],
  calendar: '日历名称',
  noCalendars: '还没有可以订阅的日历。',
  tables: '开放数据',
  tablesLead:
    '公开的数字整表提供，可以自由下载、统计和引用。用表格软件打开选 XLSX 或 CSV，写程序用 JSON。',
  table: '数据表',
  noTables: '还没有可以下载的数据表。',
  dataPackage: '全部数据表的字段说明（Data Package）',
  dataCatalogue: '数据目录（DCAT）',
  api: '数据接口',
  apiLead:
    '网站上的每一项公开内容，程序都可以用 GET 读取，返回 JSON，不用密钥。请保留返回的 ETag，再读时带上它：没有变化就不会重复传送。',
  apiExamples: [
    ['feeds', '全部订阅源的清单'],
    ['calendars', '全部日历的清单'],
    ['open-data', '全部数据表的清单'],
    ['finance-summaries', '例子：每月收支'],
  ] as readonly (readonly [path: string, label: string])[],
  inFormat: (format: string, title: string) => `${title}，${format}`,
};

export type SubscriptionWords = typeof HANS;

const HANT: SubscriptionWords = {
  title: '訂閱與開放資料',
  lead: '不用天天來看：有新的公開內容時，讓手機、電腦或日曆告訴您；也可以把公開的數字整表下載。都不用註冊，也不收集您的資訊。',
  copyHint:
    '複製網址的方法：手機上按住連結，選「複製連結」；電腦上在連結上按右鍵，選「複製連結網址」。',
  feeds: '訂閱更新',
  feedsLead: '訂閱以後，閱讀器會列出學校新公開和更正的內容，點開就能看。',
  feedSteps: [
    '在手機或電腦上裝一個閱讀器軟體，許多郵件軟體也能訂閱。',
    '在下表找到關心的主題，複製它的網址。一般用 Atom；閱讀器不認時換 RSS 或 JSON Feed，內容一樣。',
    '在閱讀器裡選「新增訂閱」，貼上網址。',
  ],
  theme: '主題',
  noFeeds: '還沒有可以訂閱的內容。',
  calendars: '日曆',
  calendarsLead:
    '施工停水、公開會議和應公開事項的日期，可以直接顯示在自己的日曆裡，改期時會跟著變。',
  calendarSteps: [
    '在下表複製日曆的網址。',
    '在手機或電腦的日曆裡選「新增訂閱日曆」，貼上網址。不要下載後匯入：匯入的日期以後不會再變。',
  ],
  calendar: '日曆名稱',
  noCalendars: '還沒有可以訂閱的日曆。',
  tables: '開放資料',
  tablesLead:
    '公開的數字整表提供，可以自由下載、統計和引用。用試算表軟體打開選 XLSX 或 CSV，寫程式用 JSON。',
  table: '資料表',
  noTables: '還沒有可以下載的資料表。',
  dataPackage: '全部資料表的欄位說明（Data Package）',
  dataCatalogue: '資料目錄（DCAT）',
  api: '資料介面',
  apiLead:
    '網站上的每一項公開內容，程式都可以用 GET 讀取，傳回 JSON，不用密鑰。請保留傳回的 ETag，再讀時帶上它：沒有變化就不會重複傳送。',
  apiExamples: [
    ['feeds', '全部訂閱源的清單'],
    ['calendars', '全部日曆的清單'],
    ['open-data', '全部資料表的清單'],
    ['finance-summaries', '例子：每月收支'],
  ],
  inFormat: (format, title) => `${title}，${format}`,
};

const ENGLISH: SubscriptionWords = {
  title: 'Feeds and open data',
  lead: 'There is no need to look every day: let your phone, computer or calendar tell you when something is published, or download the published figures as whole tables. Nothing asks you to register, and nothing is collected about you.',
  copyHint:
    'How to copy an address: on a phone, press and hold the link and choose “Copy link”; on a computer, right-click the link and choose “Copy link address”.',
  feeds: 'Subscribe to updates',
  feedsLead:
    'A feed reader lists what the school has newly published or corrected; tap an entry to read it.',
  feedSteps: [
    'Install a feed reader on your phone or computer; many mail programs can subscribe too.',
    'Find your theme in the table and copy its address. Take Atom; if the reader does not know it, RSS and JSON Feed say the same.',
    'Choose “Add feed” in the reader and paste the address.',
  ],
  theme: 'Theme',
  noFeeds: 'There is nothing to subscribe to yet.',
  calendars: 'Calendar',
  calendarsLead:
    'Works and outages, public meetings and the days on which publications are due can show in your own calendar, and move when they are moved.',
  calendarSteps: [
    'Copy the address of a calendar from the table.',
    'Choose “Add calendar subscription” in your calendar and paste the address. Do not download and import it: imported dates never change again.',
  ],
  calendar: 'Name of the calendar',
  noCalendars: 'There is no calendar to subscribe to yet.',
  tables: 'Open data',
  tablesLead:
    'The published figures are there as whole tables, free to download, count and quote. Take XLSX or CSV for a spreadsheet, JSON for a program.',
  table: 'Data table',
  noTables: 'There is no table to download yet.',
  dataPackage: 'What the fields of all tables mean (Data Package)',
  dataCatalogue: 'Data catalogue (DCAT)',
  api: 'Data interface',
  apiLead:
    'Programs can read everything that is published on this site with GET, as JSON and without a key. Keep the ETag of an answer and send it along the next time: what has not changed is not sent again.',
  apiExamples: [
    ['feeds', 'List of all feeds'],
    ['calendars', 'List of all calendars'],
    ['open-data', 'List of all tables'],
    ['finance-summaries', 'Example: monthly finances'],
  ],
  inFormat: (format, title) => `${title}, ${format}`,
};

export const SUBSCRIPTION_WORDS: Readonly<Record<Locale, SubscriptionWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: ENGLISH,
};
