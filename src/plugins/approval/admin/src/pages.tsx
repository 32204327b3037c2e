import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';

import { PERMISSIONS } from '../../permissions';
import { useMay } from './answers/use-school';
import { AuditPage } from './audit/audit-page';
import { DelegationsPage } from './delegations/delegations-page';
import { InboxPage } from './inbox/inbox-page';
import { TABS } from './parts/page';
import { PoliciesPage } from './policies/policies-page';
import { TermsPage } from './terms/terms-page';

interface GuardProps {
  readonly tab: keyof typeof TABS;
  readonly children: ReactNode;
}

function Guard({ tab, children }: GuardProps) {
  const action = PERMISSIONS[TABS[tab].permission];
  return <Page.Protect permissions={[{ action, subject: null }]}>{children}</Page.Protect>;
}

/** The first page is the inbox; whoever may not see it is sent to the first that they may. */
function FirstPage() {
  const may = {
    inbox: useMay(TABS.inbox.permission),
    policies: useMay(TABS.policies.permission),
    terms: useMay(TABS.terms.permission),
    audit: useMay(TABS.audit.permission),
  };
  const other = (['policies', 'terms', 'audit'] as const).find((tab) => may[tab]);
  if (may.inbox || other === undefined) {
    return (
      <Guard tab="inbox">
        <InboxPage />
      </Guard>
    );
  }
  return <Navigate to={TABS[other].to} replace />;
}

export default function ApprovalPages() {
  return (
    <Routes>
      <Route index element={<FirstPage />} />
      <Route
        path="delegations"
        element={
          <Guard tab="delegations">
            <DelegationsPage />
          </Guard>
        }
      />
      <Route
        path="policies"
        element={
          <Guard tab="policies">
            <PoliciesPage />
          </Guard>
        }
      />
      <Route
        path="terms"
        element={
          <Guard tab="terms">
            <TermsPage />
          </Guard>
        }
      />
      <Route
        path="audit"
        element={
          <Guard tab="audit">
            <AuditPage />
          </Guard>
        }
      />
      <Route path="*" element={<Page.NoData />} />
    </Routes>
  );
}
