import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import { Failed } from '../../../../../shared/panel/failed';
import { TabLink, Tabs } from '../../../../../shared/panel/tabs';
import type { PERMISSIONS } from '../../../permissions';
import type { Asked } from '../../../../../shared/answer-store';
import { useMay } from '../answers/use-school';
import { PAGES } from '../plugin-id';
import type { WordKey } from '../words/sentence';
import { useWords } from '../words/use-words';
import { PrintRules } from './print-rules';

interface Tab {
  readonly to: string;
  readonly label: WordKey;
  readonly permission: keyof typeof PERMISSIONS;
}

/** The pages of the plugin in the order of their tabs. */
export const TABS = {
  due: { to: PAGES, label: 'tab.due', permission: 'read' },
  catalogue: { to: `${PAGES}/catalogue`, label: 'tab.catalogue', permission: 'read' },
  report: { to: `${PAGES}/report`, label: 'tab.report', permission: 'readReport' },
  evaluation: { to: `${PAGES}/evaluation`, label: 'tab.evaluation', permission: 'readReport' },
  group: { to: `${PAGES}/working-group`, label: 'tab.group', permission: 'readReport' },
} as const satisfies Record<string, Tab>;

interface DisclosurePageProps<Answer> {
  readonly title: string;
  readonly subtitle: string;
  readonly action?: ReactNode;
  /** What narrows the answer down; it stays while another one is loaded. */
  readonly tools?: ReactNode;
  readonly state: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** A page of the plugin with its heading and tabs, and what is seen while it is loaded or cannot be. */
export function DisclosurePage<Answer>(props: DisclosurePageProps<Answer>) {
  const { say } = useWords();
  const { title, subtitle, action, tools, state, children } = props;
  return (
    <Page.Main>
      <PrintRules />
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>
        <Box paddingBottom={10}>
          <Tabs aria-label={say('tabs')} data-no-print>
            {Object.values(TABS).map((tab) => (
              <PageTab key={tab.to} {...tab} />
            ))}
          </Tabs>
          {tools !== undefined && (
            <Box paddingBottom={4} data-no-print>
              {tools}
            </Box>
          )}
          {state.kind === 'loading' && <Page.Loading>{say('loading')}</Page.Loading>}
          {state.kind === 'failed' && <Failed />}
          {state.kind === 'shown' && children(state.answer)}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function PageTab({ to, label, permission }: Tab) {
  const { say } = useWords();
  if (!useMay(permission)) return null;
  return (
    <TabLink to={to} end={to === PAGES}>
      {say(label)}
    </TabLink>
  );
}
