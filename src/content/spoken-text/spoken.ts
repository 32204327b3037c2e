import { wallTime } from '../../shared/zoned-time';
import type { Locale } from '../locales';
import { readTime } from './chinese-numbers';
import { spokenChinese, spokenDay } from './spoken-chinese';
import { dayInWords, spokenEnglish, timeInWords } from './spoken-english';

/** A text with every number, date, time and telephone number spelled for reading aloud. */
export function spoken(text: string, locale: Locale): string {
  return locale === 'en' ? spokenEnglish(text) : spokenChinese(text, locale === 'zh-Hant');
}

/** 二〇二五年七月五日上午八点; "July five, twenty twenty-five, eight a.m." */
export function spokenInstant(instant: string, locale: Locale): string {
  const { day, hour, minute } = wallTime(instant);
  if (locale === 'en') return `${dayInWords(day)}, ${timeInWords(hour, minute)}`;
  const text = spokenDay(day) + readTime(hour, minute);
  return locale === 'zh-Hant' ? spokenChinese(text, true) : text;
}
