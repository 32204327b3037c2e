import type { CorrectionContext } from '../corrections';
import { formatDay, formatInstant } from '../dates';
import { section } from '../facts';
import { html, type Html } from '../html';
import { actionsSection } from '../participation/chain-section';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS, type SiteWords } from '../words';
import type { ChannelRecord, Redaction, Traces } from './traces';

/** What came of a document, where else it was shown, and what of it is withheld. */
export function tracesSections(traces: Traces, context: CorrectionContext): Html {
  const { records, redactions, actions } = traces;
  return html`${actionsSection(actions, context.locale)}
  ${records.length > 0 && recordsSection(records, context)}
  ${redactions.length > 0 && redactionsSection(redactions, context)}`;
}

function recordsSection(records: readonly ChannelRecord[], context: CorrectionContext): Html {
  const { locale, timeZone } = context;
  const words = WORDS[locale];
  const time = (instant: string | null) =>
    instant === null ? null : formatInstant(instant, timeZone, locale);
  const table = dataTable({
    caption: words.publicationRecords,
    captionHidden: true,
    columns: [
      { label: words.channel, kind: 'name' },
      { label: words.postedAt, kind: 'text' },
      { label: words.takenDownAt, kind: 'text' },
    ],
    groups: [
      {
        rows: records.map((record) => [
          channelName(record, words.channels[record.channel] ?? record.channel),
          time(record.postedAt),
          recordEnd(record, time, words),
        ]),
      },
    ],
  });
  return section('records', words.publicationRecords, table);
}

/** When it was taken down, or until when it hangs. */
export function recordEnd(
  { channel, takenDownAt, takeDownDueAt }: ChannelRecord,
  time: (instant: string | null) => string | null,
  words: SiteWords,
): string {
  const end = time(takenDownAt);
  if (end !== null) return end;
  const until = time(takeDownDueAt);
  if (until !== null) return words.shownUntil(until);
  // A broadcast or a text message is over when it is sent.
  return STAYS.has(channel) ? words.notTakenDown : words.noValue;
}

const STAYS: ReadonlySet<string> = new Set(['website', 'wechat', 'noticeBoard']);

function channelName({ url, note }: ChannelRecord, name: string): Html {
  const isLink = url !== null && /^https?:\/\//.test(url);
  return html`${isLink ? html`<a href="${url}" rel="noopener">${name}</a>` : name}
  ${note && html`<span class="muted">${note}</span>`}`;
}

function redactionsSection(redactions: readonly Redaction[], context: CorrectionContext): Html {
  const { locale } = context;
  const words = WORDS[locale];
  const table = dataTable({
    caption: words.redactions,
    captionHidden: true,
    columns: [
      { label: words.withheldPart, kind: 'name' },
      { label: words.withheldWhy, kind: 'text' },
      { label: words.legalBasis, kind: 'text' },
      { label: words.availableOn, kind: 'text' },
    ],
    groups: [
      {
        rows: redactions.map(({ field, reason, legalBasis, replacement, availableOn }) => [
          html`${spoken(field, { locale })}
          ${replacement && html`<span class="muted">${spoken(replacement, { locale })}</span>`}`,
          words.redactionReasons[reason] ?? reason,
          spoken(legalBasis, { locale }) ?? words.noValue,
          availableOn ? formatDay(availableOn, locale) : words.noValue,
        ]),
      },
    ],
  });
  return html`${section(
    'redactions',
    words.redactions,
    html`<p class="section-note">${words.redactionsNote}</p>
      ${table}`,
  )}`;
}
