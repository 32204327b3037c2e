import { Page } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router-dom';

import { PERMISSIONS, type PermissionName } from '../../permissions';
import type { SurveyResponse } from '../../contracts/admin/surveys';
import { BuilderPage } from './builder/builder-page';
import { DistributionPage } from './distribution/distribution-page';
import { HealthPage } from './health/health-page';
import { SurveysPage } from './list/surveys-page';
import { PublicationPage } from './publication/publication-page';
import { ResponsesPage } from './responses/responses-page';
import { ResultsPage } from './results/results-page';
import { RunPage } from './run/run-page';
import { SurveyPage } from './survey/survey-page';
import { TABS, type TabName } from './survey/tabs';

const CONTENT: Readonly<Record<TabName, ComponentType<{ readonly answer: SurveyResponse }>>> = {
  questionnaire: BuilderPage,
  run: RunPage,
  distribution: DistributionPage,
  results: ResultsPage,
  publication: PublicationPage,
  responses: ResponsesPage,
  health: HealthPage,
};

function allowing(permission: PermissionName) {
  return [{ action: PERMISSIONS[permission], subject: null }];
}

export default function SurveyPages() {
  return (
    <Routes>
      <Route
        index
        element={
          <Page.Protect permissions={allowing('read')}>
            <SurveysPage />
          </Page.Protect>
        }
      />
      {(Object.keys(TABS) as TabName[]).map((tab) => (
        <Route
          key={tab}
          path={`:id${TABS[tab].to}`}
          element={
            <Page.Protect permissions={allowing(TABS[tab].permission)}>
              <SurveyPage tab={tab} page={CONTENT[tab]} />
            </Page.Protect>
          }
        />
      ))}
      <Route path="*" element={<Page.NoData />} />
    </Routes>
  );
}
