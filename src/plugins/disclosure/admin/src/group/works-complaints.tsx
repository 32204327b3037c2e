import { Flex, Loader, Typography } from '@strapi/design-system';

import type { WorksComplaintsResponse } from '../../../contracts/working-group';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Failed } from '../../../../../shared/panel/failed';
import { Badge } from '../../../../../shared/panel/badge';
import { Table } from '../../../../../shared/panel/table';
import { BAD, GOOD } from '../../../../../shared/panel/look';
import { Sheet } from '../../../../../shared/panel/sheet';
import { useWords } from '../words/use-words';
import { asOfPath } from './as-of-path';

/** Whether works that were announced in time bring fewer complaints. */
export function WorksComplaints({ asOf }: { readonly asOf: string }) {
  const { say } = useWords();
  const state = useAnswer<WorksComplaintsResponse>(asOfPath('works-complaints', asOf));
  if (state.kind === 'failed') return <Failed />;
  return (
    <Sheet title={say('works.title')} hint={say('works.hint')}>
      {state.kind === 'loading' && <Loader small>{say('loading')}</Loader>}
      {state.kind === 'shown' && <Notices shown={state.answer} />}
    </Sheet>
  );
}

function Notices({ shown }: { readonly shown: WorksComplaintsResponse }) {
  const { say, number, instant } = useWords();
  const mean = (x100: number | null) => number(x100 === null ? null : x100 / 100, 2);
  if (shown.notices.length === 0) return <Typography>{say('works.empty')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>
        {say('works.means', {
          ...{ all: mean(shown.perNoticeX100), onTime: mean(shown.perNoticeOnTimeX100) },
          ...{ late: mean(shown.perNoticeLateX100), without: shown.withoutNotice },
        })}
      </Typography>
      <Table
        caption={say('works.table')}
        columns={[
          { key: 'title', label: say('works.notice') },
          { key: 'at', label: say('works.announced') },
          { key: 'onTime', label: say('works.lead') },
          { key: 'before', label: say('works.before'), isNumber: true },
          { key: 'after', label: say('works.after'), isNumber: true },
        ]}
        rows={shown.notices.map(({ key, title, announcedAt, isOnTime, before, after }) => ({
          key,
          cells: {
            ...{ title, at: announcedAt === '' ? '—' : instant(announcedAt) },
            onTime: (
              <Badge look={isOnTime ? GOOD : BAD}>
                {say(isOnTime ? 'works.onTime' : 'works.late')}
              </Badge>
            ),
            ...{ before: number(before), after: number(after) },
          },
        }))}
      />
    </Flex>
  );
}
