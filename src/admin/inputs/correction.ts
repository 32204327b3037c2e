import type { Change, ChangedValue } from '../../content/changes';
import { LABELS } from '../../content/labels';
import { isLocale, type Locale } from '../../content/locales';
import { isFen } from '../../content/money';
import { formatYuan } from '../../content/yuan';
import { isRow } from '../form-value';

export interface ShownCorrection {
  readonly no: number;
  readonly at: string;
  readonly reason: string;
  readonly source?: string;
  readonly changes: readonly Change[];
}

/** The corrections of a document as its JSON attribute holds them, newest first. */
export function readCorrections(value: unknown): readonly ShownCorrection[] {
  const list: unknown = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(list) ? list.filter(isCorrection).reverse() : [];
}

/**
 * `expenditureLines[30205/20502/general-affairs].amountFen` becomes
 * "本月支出行 30205/20502/general-affairs · 本月金额（元）", in the words of the form.
 *
 * @param labelOf what the form calls the attribute of a path such as `expenditureLines.amountFen`
 */
export function changeName(
  field: string,
  locale: Locale,
  labelOf: (path: string) => string | undefined,
): string {
  const [language, ...rest] = field.split(/\.(?![^[]*\])/);
  const parts = isLocale(language) ? rest : [language ?? '', ...rest];
  const names = parts.map((part) => part.replace(/\[.*\]$/, ''));
  const shown = parts.map((part, index) => {
    const [name = '', path] = [names[index], names.slice(0, index + 1).join('.')];
    const label = labelOf(path) ?? spokenName(name, locale);
    const key = /\[(.*)\]$/.exec(part)?.[1];
    return key === undefined ? label : `${label} ${key}`;
  });
  return [...(isLocale(language) ? [spokenName(language, locale)] : []), ...shown].join(' · ');
}

function spokenName(name: string, locale: Locale): string {
  const labels = LABELS[locale];
  return (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? name;
}

/** An amount in yuan, a rate in per cent, anything else as it is. */
export function changeText(field: string, value: ChangedValue): string {
  if (value === null || value === '') return '—';
  const amount = Number(value);
  if (field.endsWith('Fen') && isFen(amount)) return formatYuan(amount);
  return field.endsWith('Bp') ? `${(amount / 100).toFixed(2)}%` : String(value);
}

function isCorrection(value: unknown): value is ShownCorrection {
  return (
    isRow(value) &&
    typeof value['no'] === 'number' &&
    typeof value['at'] === 'string' &&
    Array.isArray(value['changes'])
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half-typed JSON in Strapi's own editor; there is nothing to list yet.
    return null;
  }
}
