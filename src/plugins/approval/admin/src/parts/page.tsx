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

interface Tab {
  readonly to: string;
  readonly label: WordKey;
  readonly permission: keyof typeof PERMISSIONS;
}

/** The pages of the plugin in the order of their tabs. */
export const TABS = {
  inbox: { to: PAGES, label: 'tab.inbox', permission: 'readCases' },
  delegations: { to: `${PAGES}/delegations`, label: 'tab.delegations', permission: 'readCases' },
  policies: { to: `${PAGES}/policies`, label: 'tab.policies', permission: 'readPolicies' },
  terms: { to: `${PAGES}/terms`, label: 'tab.terms', permission: 'manageTerms' },
  audit: { to: `${PAGES}/audit`, label: 'tab.audit', permission: 'readAudit' },
} as const satisfies Record<string, Tab>;

interface ApprovalPageProps<Answer> {
  readonly title: string;
  readonly subtitle: string;
  readonly action?: ReactNode;
  readonly state: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** A page of the plugin with its heading and tabs, and what is seen while it is loaded or cannot be. */
export function ApprovalPage<Answer>(props: ApprovalPageProps<Answer>) {
  const { say } = useWords();
  const { title, subtitle, action, state, children } = props;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>
        <Box paddingBottom={10}>
          <Tabs aria-label={say('tabs')}>
            {Object.values(TABS).map((tab) => (
              <PageTab key={tab.to} {...tab} />
            ))}
          </Tabs>
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
    <TabLink to={to} end>
      {say(label)}
    </TabLink>
  );
}
