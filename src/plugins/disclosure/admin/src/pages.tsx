import { Page } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';

import { PERMISSIONS } from '../../permissions';
import { useMay } from './answers/use-school';
import { CataloguePage } from './catalogue/catalogue-page';
import { DuePage } from './due/due-page';
import { EvaluationPage } from './evaluation/evaluation-page';
import { GroupPage } from './group/group-page';
import { TABS } from './parts/page';
import { PAGES } from './plugin-id';
import { ReportPage } from './report/report-page';

interface GuardProps {
  readonly tab: keyof typeof TABS;
  readonly page: ComponentType;
}

function Guard({ tab, page: Content }: GuardProps) {
  const action = PERMISSIONS[TABS[tab].permission];
  return (
    <Page.Protect permissions={[{ action, subject: null }]}>
      <Content />
    </Page.Protect>
  );
}

/** The first page is what is due; whoever may read only reports is sent to them. */
function FirstPage() {
  const may = { read: useMay('read'), readReport: useMay('readReport') };
  if (!may.read && may.readReport) return <Navigate to={TABS.report.to} replace />;
  return <Guard tab="due" page={DuePage} />;
}

const REST = {
  catalogue: CataloguePage,
  report: ReportPage,
  evaluation: EvaluationPage,
  group: GroupPage,
} as const satisfies Partial<Record<keyof typeof TABS, ComponentType>>;

export default function DisclosurePages() {
  return (
    <Routes>
      <Route index element={<FirstPage />} />
      {(Object.keys(REST) as (keyof typeof REST)[]).map((tab) => (
        <Route
          key={tab}
          path={TABS[tab].to.slice(PAGES.length + 1)}
          element={<Guard tab={tab} page={REST[tab]} />}
        />
      ))}
      <Route path="*" element={<Page.NoData />} />
    </Routes>
  );
}
