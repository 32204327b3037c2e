import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import type { Asked } from '../../../../../shared/answer-store';
import { Failed } from '../../../../../shared/panel/failed';
import { TabLink, Tabs } from '../../../../../shared/panel/tabs';
import { PAGES } from '../plugin-id';
import type { WordKey } from '../words/sentence';
import { useWords } from '../words/use-words';
import { RunnerNote } from './runner-note';

interface Tab {
  readonly to: string;
  readonly label: WordKey;
}

/** The pages of the plugin in the order of their tabs. */
const TABS: readonly Tab[] = [
  { to: PAGES, label: 'tab.calendar' },
  { to: `${PAGES}/plans`, label: 'tab.plans' },
  { to: `${PAGES}/bundles`, label: 'tab.bundles' },
];

interface SchedulePageProps<Answer> {
  readonly title: string;
  readonly subtitle: string;
  readonly action?: ReactNode;
  /** What narrows the answer down; it stays while another one is loaded. */
  readonly tools?: ReactNode;
  readonly state: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** A page of the plugin with its heading and tabs, and what is seen while it is loaded or cannot be. */
export function SchedulePage<Answer>(props: SchedulePageProps<Answer>) {
  const { say } = useWords();
  const { title, subtitle, action, tools, state, children } = props;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>
        <Box paddingBottom={10}>
          <Tabs aria-label={say('tabs')}>
            {TABS.map(({ to, label }) => (
              <TabLink key={to} to={to} end={to === PAGES}>
                {say(label)}
              </TabLink>
            ))}
          </Tabs>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <RunnerNote />
            {tools}
            {state.kind === 'loading' && <Page.Loading>{say('loading')}</Page.Loading>}
            {state.kind === 'failed' && <Failed />}
            {state.kind === 'shown' && children(state.answer)}
          </Flex>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
