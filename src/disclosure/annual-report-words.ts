import type { Locale } from '../content/locales';

interface ReportSentences {
  readonly covered: (expected: number, covered: number, rate: string) => string;
  readonly due: (due: number, onTime: number, rate: string) => string;
  readonly corrected: (times: number) => string;
  readonly readable: (score: number) => string;
  readonly feedback: (tickets: number, rate: string) => string;
  readonly findings: (count: number, rate: string) => string;
  readonly noRequests: string;
  readonly requests: (received: number) => string;
  readonly fewRequests: string;
  readonly replied: (replied: number, onTime: number) => string;
  readonly nothingLate: string;
  readonly late: (count: number, workdays: string) => string;
  readonly overdue: (count: number, day: string) => string;
  readonly uncovered: (count: number) => string;
}

/** What a drafted report says of each figure. */
export const REPORT_SENTENCES: Readonly<Record<Locale, ReportSentences>> = {
  'zh-Hans': {
    covered: (expected, covered, rate) =>
      `公开目录中有 ${expected} 项应当公开，已公开 ${covered} 项，覆盖率 ${rate}。`,
    due: (due, onTime, rate) => `全年到期 ${due} 项，按时公开 ${onTime} 项，及时率 ${rate}。`,
    corrected: (times) => `公开后更正 ${times} 次，每次都写明改了什么、为什么改。`,
    readable: (score) => `公开内容的易懂得分为 ${score} 分，满分 100 分。`,
    feedback: (tickets, rate) => `收到师生和家长意见 ${tickets} 件，按期答复率 ${rate}。`,
    findings: (count, rate) => `检查发现问题 ${count} 个，按期整改率 ${rate}。`,
    noRequests: '本年度没有收到信息公开申请。',
    requests: (received) => `本年度收到信息公开申请 ${received} 件。`,
    fewRequests: '件数较少，为保护申请人，不公布办理明细。',
    replied: (replied, onTime) => `已答复 ${replied} 件，其中按期答复 ${onTime} 件。`,
    nothingLate: '全年到期的事项全部按时公开。',
    late: (count, workdays) => `有 ${count} 项延迟公开，平均迟 ${workdays} 个工作日。`,
    overdue: (count, day) => `截至${day}，还有 ${count} 项到期没有公开。`,
    uncovered: (count) => `公开目录中有 ${count} 项应当公开而没有公开。`,
  },
  'zh-Hant': {
    covered: (expected, covered, rate) =>
      `公開目錄中有 ${expected} 項應當公開，已公開 ${covered} 項，覆蓋率 ${rate}。`,
    due: (due, onTime, rate) => `全年到期 ${due} 項，按時公開 ${onTime} 項，及時率 ${rate}。`,
    corrected: (times) => `公開後更正 ${times} 次，每次都寫明改了什麼、為什麼改。`,
    readable: (score) => `公開內容的易懂得分為 ${score} 分，滿分 100 分。`,
    feedback: (tickets, rate) => `收到師生和家長意見 ${tickets} 件，按期答覆率 ${rate}。`,
    findings: (count, rate) => `檢查發現問題 ${count} 個，按期整改率 ${rate}。`,
    noRequests: '本年度沒有收到資訊公開申請。',
    requests: (received) => `本年度收到資訊公開申請 ${received} 件。`,
    fewRequests: '件數較少，為保護申請人，不公佈辦理明細。',
    replied: (replied, onTime) => `已答覆 ${replied} 件，其中按期答覆 ${onTime} 件。`,
    nothingLate: '全年到期的事項全部按時公開。',
    late: (count, workdays) => `有 ${count} 項延遲公開，平均遲 ${workdays} 個工作日。`,
    overdue: (count, day) => `截至${day}，還有 ${count} 項到期沒有公開。`,
    uncovered: (count) => `公開目錄中有 ${count} 項應當公開而沒有公開。`,
  },
  en: {
    covered: (expected, covered, rate) =>
      `${covered} of the ${expected} items of the catalogue that had to be disclosed were (${rate}).`,
    due: (due, onTime, rate) => `${onTime} of the ${due} publications due were on time (${rate}).`,
    corrected: (times) =>
      `Published content was corrected ${times} ${times === 1 ? 'time' : 'times'}, each time saying what changed and why.`,
    readable: (score) => `On average the texts scored ${score} of 100 points for plain language.`,
    feedback: (tickets, rate) =>
      `${tickets} suggestions and complaints came in; ${rate} were answered in time.`,
    findings: (count, rate) => `Inspections found ${count} faults; ${rate} were put right in time.`,
    noRequests: 'No information request came in this year.',
    requests: (received) =>
      `${received} information ${received === 1 ? 'request' : 'requests'} came in this year.`,
    fewRequests: 'They are too few to tell more without telling of the people who asked.',
    replied: (replied, onTime) => `${replied} were answered, ${onTime} of them in time.`,
    nothingLate: 'Everything that fell due this year was published on time.',
    late: (count, workdays) => `${count} were published late, by ${workdays} workdays on average.`,
    overdue: (count, day) => `On ${day} ${count} that had fallen due were still not public.`,
    uncovered: (count) =>
      `${count} ${count === 1 ? 'item' : 'items'} of the catalogue had to be disclosed and were not.`,
  },
};
