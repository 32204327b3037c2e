import type { Locale } from '../../content/locales';

type Heading = 'works' | 'emergency' | 'extended' | 'completed' | 'cancelled';

/** The wording of a notice's text message and script in one language. */
export interface NoticeTextWords {
  readonly heading: (heading: Heading) => string;
  readonly at: string;
  readonly to: string;
  readonly listSeparator: string;
  readonly space: string;
  readonly andMore: (first: string, count: number) => string;
  readonly because: (reason: string) => string;
  readonly phone: (number: string) => string;
  readonly day: (month: number, day: number) => string;
  readonly endedAt: (instant: string) => string;
  readonly was: (instant: string) => string;
  readonly message: (parts: readonly string[]) => string;
  readonly greeting: string;
  readonly announce: (kind: string, place: string) => string;
  readonly time: (start: string, end: string) => string;
  readonly ended: (instant: string) => string;
  readonly cancelled: (start: string) => string;
  readonly reason: string;
  readonly impact: string;
  readonly call: (role: string, phone: string) => string;
  readonly closing: string;
}

const HEADINGS: Readonly<Record<Locale, Readonly<Record<Heading, string>>>> = {
  'zh-Hans': {
    ...{ works: '【公告】', emergency: '【紧急】', extended: '【延期】' },
    ...{ completed: '【已完成】', cancelled: '【取消】' },
  },
  'zh-Hant': {
    ...{ works: '【公告】', emergency: '【緊急】', extended: '【延期】' },
    ...{ completed: '【已完成】', cancelled: '【取消】' },
  },
  en: {
    ...{ works: '', emergency: 'URGENT: ', extended: 'Extended: ' },
    ...{ completed: 'Done: ', cancelled: 'Cancelled: ' },
  },
};

const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

const filled = (parts: readonly string[]) => parts.filter((part) => part !== '');

/** "p.m." brings a stop of its own. */
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`);

const SIMPLIFIED: NoticeTextWords = {
  heading: (heading) => HEADINGS['zh-Hans'][heading],
  at: '，',
  to: '至',
  listSeparator: '、',
  space: '',
  andMore: (first, count) => `${first}等${count}处`,
  because: (reason) => `因${reason}`,
  phone: (number) => `电话${number}`,
  day: (month, day) => `${month}月${day}日`,
  endedAt: (instant) => `已于${instant}结束`,
  was: (instant) => `原定${instant}开始`,
  message: (parts) => `${filled(parts).join('，')}。`,
  greeting: '各位老师、同学，请注意。',
  announce: (kind, place) => `现在播报${place === '' ? '' : `${place}的`}${kind}公告。`,
  time: (start, end) => `时间是${start}到${end}。`,
  ended: (instant) => `已于${instant}结束。`,
  cancelled: (start) => `原定${start}开始，现已取消。`,
  reason: '原因：',
  impact: '影响：',
  call: (role, phone) => `如有疑问，请联系${role}，电话${phone}。`,
  closing: '播报完毕，谢谢大家。',
};

const TRADITIONAL: NoticeTextWords = {
  ...SIMPLIFIED,
  heading: (heading) => HEADINGS['zh-Hant'][heading],
  andMore: (first, count) => `${first}等${count}處`,
  phone: (number) => `電話${number}`,
  endedAt: (instant) => `已於${instant}結束`,
  was: (instant) => `原定${instant}開始`,
  greeting: '各位老師、同學，請注意。',
  announce: (kind, place) => `現在播報${place === '' ? '' : `${place}的`}${kind}公告。`,
  time: (start, end) => `時間是${start}到${end}。`,
  ended: (instant) => `已於${instant}結束。`,
  cancelled: (start) => `原定${start}開始，現已取消。`,
  impact: '影響：',
  call: (role, phone) => `如有疑問，請聯絡${role}，電話${phone}。`,
  closing: '播報完畢，謝謝大家。',
};

const ENGLISH: NoticeTextWords = {
  heading: (heading) => HEADINGS.en[heading],
  at: ', ',
  to: '–',
  listSeparator: ', ',
  space: ' ',
  andMore: (first, count) => `${first} +${count - 1}`,
  because: (reason) => reason,
  phone: (number) => `Tel ${number}`,
  day: (month, day) => `${day} ${MONTHS[month - 1] ?? ''} `,
  endedAt: (instant) => `ended ${instant}`,
  was: (instant) => `was ${instant}`,
  message: (parts) => filled(parts).join(', '),
  greeting: 'Attention please.',
  announce: (kind, place) => `${kind}${place === '' ? '' : `: ${place}`}.`,
  time: (start, end) => stopped(`From ${start}, to ${end}`),
  ended: (instant) => stopped(`It ended on ${instant}`),
  cancelled: (start) => `It was planned for ${start}, and is cancelled.`,
  reason: 'Reason: ',
  impact: '',
  call: (role, phone) => `Questions: ${role === '' ? '' : `${role}, `}telephone ${phone}.`,
  closing: 'Thank you.',
};

export const TEXT_WORDS: Readonly<Record<Locale, NoticeTextWords>> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': TRADITIONAL,
  en: ENGLISH,
};
