import { fieldInWords } from '../corrections';
import { isAmount, valueInWords } from '../corrected-value';
import { DEFAULT_TIME_ZONE, formatDay, formatInstant } from '../dates';
import { contextOf } from '../document-page';
import { PARTICIPATION_WORDS } from '../participation/words';
import type { Published } from '../published/published';
import { HASH_SHOWN } from '../published/facts';
import { recordEnd } from '../published/traces-section';
import type { Correction } from '../shapes';
import { WORDS } from '../words';
import { facts, joined, list, table, text, titled, type Block } from './block';
import type { SheetScene } from './sheet';

/** How a document was published, corrected, shown elsewhere and cut. */
export function endBlocks(document: Published, scene: SheetScene): readonly Block[] {
  const words = WORDS[scene.site.locale];
  const files = document.attachments.map(({ name, alternativeText }) =>
    joined([name, alternativeText], ' — '),
  );
  return [
    ...titled(words.attachments, list(files)),
    ...titled(words.corrections, correctionBlocks(document, scene)),
    ...actionBlocks(scene),
    ...recordBlocks(scene),
    ...redactionBlocks(scene),
    ...publicationBlocks(document, scene),
  ];
}

/** The newest first, each with what it changed before and after. */
export function correctionBlocks(
  { corrections }: Pick<Published, 'corrections'>,
  scene: SheetScene,
): readonly Block[] {
  return [...corrections]
    .sort((a, b) => b.no - a.no)
    .flatMap((correction) => oneCorrection(correction, scene));
}

function oneCorrection(correction: Correction, { site, names }: SheetScene): readonly Block[] {
  const context = contextOf(site, names);
  const { locale, timeZone } = context;
  const words = WORDS[locale];
  const { no, at, changes, reason, source } = correction;
  const kind = changes.every(({ field }) => isAmount(field)) ? 'number' : 'text';
  return titled(
    words.correctionNumber(no),
    [
      ...facts([
        [words.correctedOn, at !== '' && formatInstant(at, timeZone, locale)],
        [words.reason, reason],
        [words.correctionSource, source],
      ]),
      ...table({
        columns: [
          { label: words.changedField, kind: 'name' },
          { label: words.before, kind },
          { label: words.after, kind },
        ],
        groups: [
          {
            rows: changes.map(({ field, before, after }) => [
              fieldInWords(field, context),
              valueInWords(field, before, context),
              valueInWords(field, after, context),
            ]),
          },
        ],
      }),
    ],
    3,
  );
}

function actionBlocks({ site: { locale }, traces }: SheetScene): readonly Block[] {
  const words = PARTICIPATION_WORDS[locale].actions;
  const items = traces.actions.map(({ title, state, outcome }) =>
    joined([title, words.states[state], outcome], ' · '),
  );
  return titled(words.ofDocument, list(items));
}

function recordBlocks({ site, traces }: SheetScene): readonly Block[] {
  const { locale, school } = site;
  const words = WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const time = (instant: string | null) =>
    instant === null ? null : formatInstant(instant, timeZone, locale);
  return titled(
    words.publicationRecords,
    table({
      columns: [
        { label: words.channel, kind: 'name' },
        { label: words.postedAt, kind: 'text' },
        { label: words.takenDownAt, kind: 'text' },
      ],
      groups: [
        {
          rows: traces.records.map((record) => [
            joined([words.channels[record.channel] ?? record.channel, record.note]),
            time(record.postedAt),
            recordEnd(record, time, words),
          ]),
        },
      ],
    }),
  );
}

function redactionBlocks({ site: { locale }, traces }: SheetScene): readonly Block[] {
  const words = WORDS[locale];
  const rows = traces.redactions.map(({ field, reason, legalBasis, replacement, availableOn }) => [
    joined([field, replacement]),
    words.redactionReasons[reason] ?? reason,
    legalBasis ?? words.noValue,
    availableOn ? formatDay(availableOn, locale) : words.noValue,
  ]);
  if (rows.length === 0) return [];
  const columns = [words.withheldWhy, words.legalBasis, words.availableOn];
  return titled(words.redactions, [
    ...text(words.redactionsNote, 'muted'),
    ...table({
      columns: [
        { label: words.withheldPart, kind: 'name' },
        ...columns.map((label) => ({ label, kind: 'text' as const })),
      ],
      groups: [{ rows }],
    }),
  ]);
}

function publicationBlocks(
  { publication, channels }: Published,
  { site }: SheetScene,
): readonly Block[] {
  const { locale, school } = site;
  const words = WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const { publicSince, dueOn, revision, contentHash } = publication;
  const shown = channels.map((channel) => words.channels[channel] ?? channel);
  return titled(
    words.publicationFacts,
    facts([
      [words.publishedOn, publicSince && formatInstant(publicSince, timeZone, locale)],
      [words.dueOn, dueOn && formatDay(dueOn, locale)],
      [words.revision, revision !== null && words.revisionNumber(revision)],
      [words.ownerDepartment, publication.ownerDepartment],
      [words.preparedBy, publication.preparedByRole],
      [words.checkedBy, publication.checkedByRole],
      [words.approvedBy, publication.approvedByRole],
      [words.promisedChannels, shown.join(words.listSeparator)],
      [
        words.contentHash,
        contentHash && `${contentHash.slice(0, HASH_SHOWN)} ${words.contentHashNote}`,
      ],
    ]),
  );
}
