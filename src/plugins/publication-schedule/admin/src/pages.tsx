import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { PERMISSIONS } from '../../permissions';
import { BundlePage } from './bundles/bundle-page';
import { BundlesPage } from './bundles/bundles-page';
import { CalendarPage } from './calendar/calendar-page';
import { PlansPage } from './plans/plans-page';

export default function SchedulePages() {
  return (
    <Page.Protect permissions={[{ action: PERMISSIONS.readPlans, subject: null }]}>
      <Routes>
        <Route index element={<CalendarPage />} />
        <Route path="plans" element={<PlansPage />} />
        <Route path="bundles" element={<BundlesPage />} />
        <Route path="bundles/:id" element={<BundlePage />} />
        <Route path="*" element={<Page.NoData />} />
      </Routes>
    </Page.Protect>
  );
}
