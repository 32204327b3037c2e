import { formatDay } from '../dates';
import { exactAmount, formatCount, fullAmount } from '../figures';
import type { SiteContext } from '../shapes';
import { facts, joined, table, text, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import type { Column } from '../table';
import { WORDS } from '../words';
import type { AssetRegister, RegisterSum } from './register';
import type { RegisterPageData } from './register-page';
import { ASSET_SITE_WORDS, stateName } from './words';

/** The register of one quarter on paper: its totals by category and state. */
export function registerSheet(site: SiteContext, data: RegisterPageData): Sheet {
  const { locale } = site;
  const { register } = data;
  const { title, summary, periodKey: period, asOf, totals, listedRecords, listHash } = register;
  const words = ASSET_SITE_WORDS[locale];
  const records = totals?.records ?? null;
  const listed = listedRecords !== null && words.listed(formatCount(listedRecords));
  return documentSheet(
    register,
    { site, ...data, page: { kind: 'register', period } },
    {
      ...{ title, lead: summary },
      blocks: [
        ...titled(
          words.essentials,
          facts([
            [words.asOf, formatDay(asOf, locale)],
            [words.records, records !== null && formatCount(records)],
            [words.originalValue, fullAmount(totals?.originalValueFen ?? null, locale)],
            [words.netValue, fullAmount(totals?.netValueFen ?? null, locale)],
          ]),
        ),
        ...titled(words.byCategory, categories(data, locale)),
        ...titled(words.byState, states(register, locale)),
        ...titled(words.listTitle, [
          ...text(joined([listed, words.frozen])),
          ...text(listHash && joined([words.checksum, listHash], WORDS[locale].colon), 'muted'),
        ]),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function categories({ register, names }: RegisterPageData, locale: Locale): readonly Block[] {
  const words = ASSET_SITE_WORDS[locale];
  const { unit, noteSeparator, noValue } = WORDS[locale];
  const cells = (sum: RegisterSum | null) => [
    typeof sum?.records === 'number' ? formatCount(sum.records) : noValue,
    exactAmount(sum?.originalValueFen ?? null, locale),
    exactAmount(sum?.netValueFen ?? null, locale),
  ];
  return table({
    note: joined([unit, words.retiredNote], noteSeparator),
    columns: columns(words.category, [words.records, words.originalValue, words.netValue]),
    groups: [
      {
        rows: register.byCategory.map((line) => [
          names.code('assetCategory', line.categoryCode) ?? line.categoryCode,
          ...cells(line),
        ]),
      },
    ],
    total: [words.total, ...cells(register.totals)],
  });
}

function states({ byState }: AssetRegister, locale: Locale): readonly Block[] {
  const words = ASSET_SITE_WORDS[locale];
  return table({
    note: WORDS[locale].unit,
    columns: columns(words.state, [words.records, words.originalValue]),
    groups: [
      {
        rows: byState
          .filter(({ records }) => records !== null && records > 0)
          .map(({ state, records, originalValueFen }) => [
            stateName(state, locale),
            formatCount(records ?? 0),
            exactAmount(originalValueFen, locale),
          ]),
      },
    ],
  });
}

function columns(name: string, numbers: readonly string[]): readonly Column[] {
  return [
    { label: name, kind: 'name' },
    ...numbers.map((label) => ({ label, kind: 'number' as const })),
  ];
}
