import { Button, Flex } from '@strapi/design-system';

import { useCatalogue } from '../answers/use-catalogue';
import { useSchool } from '../answers/use-school';
import { Filters, OneOrAll } from '../../../../../shared/panel/filters';
import { Line } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { FIRST_REPORT, periodsUntil, type ReportAsking } from './report-query';

interface ReportToolsProps {
  readonly asking: ReportAsking;
  readonly onChange: (asking: ReportAsking) => void;
}

/** Which period and which department a report is about, and on which day it is looked at. */
export function ReportTools({ asking, onChange }: ReportToolsProps) {
  const { say } = useWords();
  const { panel } = useSchool();
  const departments = useCatalogue()?.choices.departments ?? [];
  const today = panel?.today ?? '';
  const periods = today === '' ? [] : periodsUntil(today);
  const isChosen = ({ from, to }: { readonly from: string; readonly to: string }) =>
    from === asking.from && to === asking.to;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label={say('report.periods')}>
        {[{ name: say('report.twoYears'), from: '', to: '' }, ...periods].map((period) => (
          <Button
            key={period.name}
            variant={isChosen(period) ? 'default' : 'tertiary'}
            aria-pressed={isChosen(period)}
            onClick={() => onChange({ ...asking, from: period.from, to: period.to })}
          >
            {period.name}
          </Button>
        ))}
        <Button variant="tertiary" onClick={() => onChange(FIRST_REPORT)}>
          {say('report.reset')}
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </Flex>
      <Filters>
        <OneOrAll
          label={say('department')}
          all={say('department.all')}
          value={asking.department}
          options={departments.map(({ code, name }) => [code, name] as const)}
          onChange={(department) => onChange({ ...asking, department })}
        />
        {(['from', 'to', 'asOf'] as const).map((name) => (
          <Line
            key={name}
            label={say(name)}
            type="date"
            max={name === 'asOf' ? panel?.today : undefined}
            value={asking[name]}
            onChange={(day) => onChange({ ...asking, [name]: day })}
            {...(name === 'asOf' && { hint: say('asOf.hint') })}
          />
        ))}
      </Filters>
    </Flex>
  );
}
