import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LOCALES, type Locale } from '../content/locales';
import { isComputed, isMoney, type AttributeSchema } from '../content/schema';
import { rowsAt, textOf, valueAt } from './form-value';
import { figureText } from './inputs/figure-text';
import { choiceId } from './translations';

interface Header {
  readonly name: string;
  readonly label: unknown;
  readonly attribute: AttributeSchema;
  readonly searchable?: boolean;
  readonly sortable?: boolean;
  readonly cellFormatter?: (row: object, header: unknown, scene: { model: string }) => JSX.Element;
}

interface ListArgument {
  readonly displayedHeaders: readonly Header[];
}

/** Figures of a computed component that a list shows, each in a column of its own. */
const LISTED_FIGURES: Readonly<Record<string, readonly string[]>> = {
  'finance.summary-totals': ['incomeFen', 'expenditureFen'],
  'finance.budget-totals': ['incomeAdjustedFen', 'expenditureAdjustedFen'],
};

/** Lists show amounts in yuan and choices in words. */
export function listHook<Argument extends ListArgument>(argument: Argument): Argument {
  return { ...argument, displayedHeaders: argument.displayedHeaders.flatMap(shownHeaders) };
}

function shownHeaders(header: Header): readonly Header[] {
  const { attribute, name } = header;
  if (attribute.type === 'enumeration') {
    return [
      {
        ...header,
        cellFormatter: (row, _header, { model }) => (
          <Choice uid={model} attribute={name} value={textOf(valueAt(row, name))} />
        ),
      },
    ];
  }
  if (name === LOCALES_COLUMN)
    return [{ ...header, cellFormatter: (row) => <Languages row={row} /> }];
  if (isMoney(attribute)) return [figureHeader(header, name, attribute)];
  if (attribute.type !== 'component' || !isComputed(attribute)) return [header];
  const uid = attribute.component ?? '';
  const figures = LISTED_FIGURES[uid] ?? [];
  return figures.length === 0
    ? [header]
    : figures.map((figure) => ({
        ...figureHeader(header, `${name}.${figure}`, MONEY),
        label: { id: `content-manager.components.${uid}.${figure}`, defaultMessage: figure },
        sortable: false,
        searchable: false,
      }));
}

const MONEY: AttributeSchema = { type: 'biginteger' };

function figureHeader(header: Header, path: string, attribute: AttributeSchema): Header {
  return {
    ...header,
    name: path,
    attribute: { type: 'custom' },
    cellFormatter: (row) => (
      <Typography textColor="neutral800" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {figureText(path, attribute, valueAt(row, path))}
      </Typography>
    ),
  };
}

/** Strapi's i18n names the languages of each row in full, which leaves no room for its state. */
const LOCALES_COLUMN = 'locales';
const SHORT_NAMES: Readonly<Record<Locale, string>> = {
  'zh-Hans': '简',
  'zh-Hant': '繁',
  en: 'EN',
};

function Languages({ row }: { readonly row: object }) {
  const rows = [row, ...rowsAt(row, 'localizations')];
  const present = new Set(rows.map((entry) => valueAt(entry, 'locale')));
  const names = LOCALES.filter((locale) => present.has(locale)).map(
    (locale) => SHORT_NAMES[locale],
  );
  return <Typography textColor="neutral800">{names.join(' · ')}</Typography>;
}

interface ChoiceProps {
  readonly uid: string;
  readonly attribute: string;
  readonly value: string;
}

function Choice({ uid, attribute, value }: ChoiceProps) {
  const intl = useIntl();
  const text =
    value === ''
      ? '—'
      : intl.formatMessage({ id: choiceId(uid, attribute, value), defaultMessage: value });
  return <Typography textColor="neutral800">{text}</Typography>;
}

interface FilterArgument {
  readonly displayedFilters: readonly { readonly label: unknown }[];
}

/** Filters are named in the panel's language: a stored label of ours is its own key. */
export function filterHook<Argument extends FilterArgument>(argument: Argument): Argument {
  const displayedFilters = argument.displayedFilters.map((filter) =>
    typeof filter.label === 'string' && filter.label !== ''
      ? { ...filter, label: { id: filter.label, defaultMessage: filter.label } }
      : filter,
  );
  return { ...argument, displayedFilters };
}
