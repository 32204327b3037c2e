import { Box, Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { Empty } from '../../../../../shared/panel/card';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { wallTime } from '../../../../../shared/zoned-time';
import type { CalendarResponse } from '../../../contracts/views';
import { useSchool } from '../answers/use-school';
import { SchedulePage } from '../parts/page';
import { useWords } from '../words/use-words';
import { calendarPath, monthIn } from './calendar-query';
import { CalendarTools, type CalendarView } from './calendar-tools';
import { FeedDialog } from './feed-dialog';
import { MonthPlans } from './month-plans';

/** What goes out and comes down in a month, day by day; plans are moved from one day to another. */
export function CalendarPage() {
  const { say } = useWords();
  const { timeZone } = useSchool();
  const [isFeed, setFeed] = useState(false);
  const [query, setQuery] = useSearchParams();
  const now = new Date().toISOString();
  const today = wallTime(now, timeZone).day;
  const month = monthIn(query.get('month'), today);
  const view: CalendarView = query.get('view') === 'agenda' ? 'agenda' : 'month';
  const show = (changes: { readonly month?: string; readonly view?: CalendarView }) =>
    setQuery({ month, view, ...changes }, { replace: true });
  const state = useAnswer<CalendarResponse>(calendarPath(month, timeZone));
  return (
    <SchedulePage
      title={say('calendar.title')}
      subtitle={say('calendar.subtitle', { zone: timeZone })}
      action={
        <Button variant="tertiary" onClick={() => setFeed(true)}>
          {say('feed.open')}
        </Button>
      }
      tools={<CalendarTools {...{ month, view, today }} onShow={show} />}
      state={state}
    >
      {(shown) => (
        <>
          <Notes shown={shown} />
          {shown.entries.length === 0 && <Empty>{say('calendar.empty')}</Empty>}
          <MonthPlans
            {...{ shown, month, view, today, now }}
            onMonth={(other) => show({ month: other })}
          />
          {isFeed && <FeedDialog onClose={() => setFeed(false)} />}
        </>
      )}
    </SchedulePage>
  );
}

/** What is not shown, and what nobody has entered. */
function Notes({ shown }: { readonly shown: CalendarResponse }) {
  const { say } = useWords();
  const notes = [
    ...(shown.isCut ? [say('calendar.cut')] : []),
    ...shown.yearsMissing.map((year) => say('calendar.yearMissing', { year: String(year) })),
  ];
  return notes.map((note) => (
    <Box key={note} background="warning100" hasRadius padding={3} role="status">
      <Typography variant="pi" textColor="neutral800">
        {note}
      </Typography>
    </Box>
  ));
}
