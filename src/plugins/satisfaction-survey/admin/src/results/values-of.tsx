import { useWords } from '../words/use-words';
import { HeatTable } from './heat-table';
import { ValueChart } from './value-chart';
import { answerGrid, groupGrid, isGrid, type GroupAnswers } from './value-grid';
import { valueRows, type CountedValue } from './value-rows';

interface ValuesOfProps {
  readonly text: string;
  /** Of the question. */
  readonly type: string;
  readonly cells: readonly CountedValue[];
  readonly answered: number | null;
  /** Groups to be shown beside everybody; a table of answers shows everybody alone. */
  readonly others?: readonly GroupAnswers[];
}

/** How often each value was chosen, as suits the question; nothing where none could be. */
export function ValuesOf({ text, type, cells, answered, others = [] }: ValuesOfProps) {
  const { say } = useWords();
  if (cells.length === 0) return null;
  const corner = say('figures.option');
  if (isGrid(cells)) {
    return (
      <HeatTable {...{ caption: say('figures.grid'), corner, type, grid: answerGrid(cells) }} />
    );
  }
  if (others.length === 0) {
    return <ValueChart {...{ name: text, type, rows: valueRows(cells, answered) }} />;
  }
  // In whatever language the panel is: there is no other text to choose from.
  const label = { 'zh-Hans': say('figures.group.all') };
  const everybody = { key: '', label, answered, cells };
  return (
    <HeatTable
      {...{ caption: say('figures.groups'), corner, type }}
      grid={groupGrid([everybody, ...others])}
    />
  );
}
