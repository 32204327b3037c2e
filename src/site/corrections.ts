import { LABELS } from '../content/labels';
import { LOCALES, type Locale } from '../content/locales';
import { isAmount, valueInWords } from './corrected-value';
import { formatInstant } from './dates';
import { html, type Html } from './html';
import type { Published } from './published/published';
import type { Correction, FieldChange, Names } from './shapes';
import { spoken } from './spoken';
import { dataTable } from './table';
import { LANGUAGE_NAMES, WORDS } from './words';

/** What tells the lines of a list apart, in the order of their key. */
const KEY_NAMES: Readonly<Record<string, readonly KeyPart[]>> = {
  incomeLines: ['incomeSource'],
  expenditureLines: ['economicClass', 'functionClass', 'department'],
  procurementPayments: ['code', 'economicClass'],
  repairItems: ['itemNo'],
  repairItemTitles: ['itemNo'],
  varianceNotes: ['economicClass'],
};

type KeyPart =
  'incomeSource' | 'economicClass' | 'functionClass' | 'department' | 'code' | 'itemNo';

export interface CorrectionContext {
  readonly locale: Locale;
  readonly names: Names;
  readonly timeZone: string;
}

const SHOWN_CHANGES = 8;

/** Every correction of a document, the newest first, with what it changed before and after. */
export function correctionsSection(
  document: Pick<Published, 'corrections' | 'locale'>,
  context: CorrectionContext,
): Html | null {
  if (document.corrections.length === 0) return null;
  const words = WORDS[context.locale];
  const newestFirst = [...document.corrections].sort((a, b) => b.no - a.no);
  return html`<section id="corrections" class="corrections" aria-labelledby="corrections-heading">
    <h2 id="corrections-heading">${words.corrections}</h2>
    ${newestFirst.map((correction) => oneCorrection(correction, document.locale, context))}
  </section>`;
}

/** The corrections of a document that shares its page with others: to be opened. */
export function correctionsOf(
  document: Pick<Published, 'corrections' | 'locale'>,
  context: CorrectionContext,
): Html | null {
  if (document.corrections.length === 0) return null;
  const newestFirst = [...document.corrections].sort((a, b) => b.no - a.no);
  return html`<details class="corrections">
    <summary>${WORDS[context.locale].corrections}</summary>
    ${newestFirst.map((correction) => oneCorrection(correction, document.locale, context))}
  </details>`;
}

function oneCorrection(correction: Correction, written: Locale, context: CorrectionContext): Html {
  const { locale, timeZone } = context;
  const words = WORDS[locale];
  const { no, at, reason, source } = correction;
  return html`<article class="correction">
    <h3 class="correction-name">${words.correctionNumber(no)}</h3>
    <dl class="fact-list">
      ${at !== '' && fact(words.correctedOn, html`${formatInstant(at, timeZone, locale)}`)}
      ${reason && fact(words.reason, spoken(reason, { locale, written }))}
      ${source && fact(words.correctionSource, html`${source}`)}
    </dl>
    ${changesTable(correction.changes, context)}
  </article>`;
}

/** Many changes at once, as when a list was entered anew, are to be opened. */
function changesTable(changes: readonly FieldChange[], context: CorrectionContext): Html {
  const words = WORDS[context.locale];
  const kind = changes.every(({ field }) => isAmount(field)) ? 'number' : 'text';
  const table = dataTable({
    caption: words.changedField,
    captionHidden: true,
    columns: [
      { label: words.changedField, kind: 'name' },
      { label: words.before, kind },
      { label: words.after, kind },
    ],
    groups: [{ rows: changes.map((change) => changeRow(change, context)) }],
  });
  if (changes.length <= SHOWN_CHANGES) return table;
  return html`<details>
    <summary>${words.changedField}${words.colon}${changes.length}</summary>
    ${table}
  </details>`;
}

function fact(label: string, value: Html | null): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function changeRow(change: FieldChange, context: CorrectionContext) {
  return [
    fieldInWords(change.field, context),
    html`<del>${valueInWords(change.field, change.before, context)}</del>`,
    html`<ins>${valueInWords(change.field, change.after, context)}</ins>`,
  ];
}

/**
 * A field path as readers say it: `expenditureLines[30205/20502/general-affairs].amountFen` is
 * "支出行 30205 水费 · 教育… · 总务处：金额". A part without a known name stays as it is.
 */
export function fieldInWords(
  field: string,
  { locale, names }: Pick<CorrectionContext, 'locale' | 'names'>,
): string {
  const language = LOCALES.find((one) => field.startsWith(`${one}.`));
  const path = language === undefined ? field : field.slice(language.length + 1);
  const [, list = '', key, rest = ''] = /^([^.[]+)(?:\[([^\]]*)\])?\.?(.*)$/.exec(path) ?? [];
  const line = key === undefined ? '' : keyInWords(list, key, names);
  const labels = LABELS[locale];
  const label = (name: string) => labels[name] ?? name;
  const subject = [label(list), line].filter(Boolean).join(' ');
  const words = rest === '' ? subject : `${subject}${WORDS[locale].colon}${label(rest)}`;
  const said = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return language === undefined ? said : `${said} (${LANGUAGE_NAMES[language]})`;
}

function keyInWords(list: string, key: string, names: Names): string {
  const kinds = KEY_NAMES[list] ?? [];
  return key
    .split('/')
    .map((part, index) => partInWords(kinds[index], part, names))
    .filter((part) => part !== '')
    .join(' · ');
}

function partInWords(kind: KeyPart | undefined, part: string, names: Names): string {
  if (kind === undefined || kind === 'code' || kind === 'itemNo') return part;
  if (kind === 'department') return names.department(part) ?? part;
  const name = names.code(kind, part);
  if (kind === 'incomeSource') return name ?? part;
  return name === undefined ? part : `${part} ${name}`;
}
