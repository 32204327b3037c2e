import { Flex, Typography } from '@strapi/design-system';

import type { ReportFigures } from '../../../contracts/report';
import { useCatalogue } from '../answers/use-catalogue';
import { Table } from '../../../../../shared/panel/table';
import { Sheet } from '../../../../../shared/panel/sheet';
import { Beside } from '../../../../../shared/panel/beside';
import { useWords } from '../words/use-words';
import { Bars } from './bars';

const TARGET = 0.95;
const FULL = 10_000;

/** Coverage by theme, and which items of the catalogue are not public. */
export function CoverageSheet({ coverage }: { readonly coverage: ReportFigures['coverage'] }) {
  const { say, share, number, list } = useWords();
  const known = useCatalogue();
  const themeOf = (theme: string) =>
    known?.choices.themes.find(({ key }) => key === theme)?.name ?? theme;
  const itemOf = (itemNo: string) => {
    const title = known?.items.find(({ item }) => item.itemNo === itemNo)?.title;
    return title === undefined ? itemNo : `${itemNo} ${title}`;
  };
  const themes = Object.entries(coverage.byTheme);
  if (themes.length === 0) return null;
  return (
    <Sheet title={say('report.themes')} hint={say('report.themes.hint')}>
      <Beside
        chart={
          <Bars
            name={say('report.themes')}
            target={TARGET}
            bars={themes.map(([theme, { coverageBp }]) => ({
              ...{ key: theme, label: themeOf(theme), text: share(coverageBp) },
              part: coverageBp === null ? null : coverageBp / FULL,
              isGood: coverageBp !== null && coverageBp >= TARGET * FULL,
            }))}
          />
        }
        table={
          <Table
            caption={say('report.table', { title: say('report.themes') })}
            columns={[
              { key: 'theme', label: say('item.theme') },
              { key: 'share', label: say('figure.coverage'), isNumber: true },
              { key: 'expected', label: say('figure.expected'), isNumber: true },
              { key: 'covered', label: say('figure.covered'), isNumber: true },
            ]}
            rows={themes.map(([theme, { coverageBp, expected, covered }]) => ({
              key: theme,
              cells: {
                ...{ theme: themeOf(theme), share: share(coverageBp) },
                ...{ expected: number(expected), covered: number(covered) },
              },
            }))}
          />
        }
      />
      <Flex direction="column" alignItems="stretch" gap={2}>
        {coverage.uncovered.length > 0 && (
          <Typography>
            {say('report.uncovered', { items: list(coverage.uncovered.map(itemOf)) })}
          </Typography>
        )}
        {coverage.withoutObligation.length > 0 && (
          <Typography textColor="neutral600">
            {say('report.withoutObligation', {
              items: list(coverage.withoutObligation.map(itemOf)),
            })}
          </Typography>
        )}
      </Flex>
    </Sheet>
  );
}
