import { annualReportSheet } from '../disclosure/annual-report-sheet';
import { disclosurePageSheet } from '../documents/document-sheet';
import { registerSheet } from '../assets/register-sheet';
import { entrySheet } from '../feedback/entry-sheet';
import { monthSheet } from '../finance-month-sheet';
import { inspectionSheet } from '../inspections/inspection-sheet';
import { bulletinSheet } from '../logistics/bulletin-sheet';
import { mealMonthSheet } from '../meals/account-sheet';
import { menuSheet } from '../meals/menu-sheet';
import { actionSheet } from '../participation/action-sheet';
import { joined } from '../participation/chain';
import { groupSheet } from '../participation/group-sheet';
import { meetingSheet } from '../participation/meeting-sheet';
import { procurementSheet } from '../procurement/procurement-sheet';
import type { Published } from '../published/published';
import type { SiteReader } from '../reader';
import { regulationSheet } from '../regulations/regulation-sheet';
import type { SiteContext } from '../shapes';
import { weekFilter } from '../site-documents';
import { noticeSheet } from '../works/notice-sheet';
import type { SheetPage } from './address';
import type { Sheet } from './sheet';

interface Desk {
  readonly site: SiteContext;
  readonly reader: SiteReader;
}

/** Reads one document with all that its sheet says; null where it is not public. */
export async function readSheet(page: SheetPage, desk: Desk): Promise<Sheet | null> {
  const { site, reader } = desk;
  const { locale } = site;
  switch (page.kind) {
    case 'month': {
      const month = await reader.month(locale, page.period, page.scope);
      return withSurroundings(month, desk, (own) =>
        monthSheet(site, { month: own.document, ...own }),
      );
    }
    case 'bulletin':
      return bulletin(page.week, desk);
    case 'notice': {
      const notice = await reader.notices.one(locale, { key: page.key });
      return withSurroundings(notice, desk, (own) =>
        noticeSheet(site, { notice: own.document, ...own }),
      );
    }
    case 'mealMonth': {
      const account = await reader.meals.one(locale, { period: page.period });
      return withSurroundings(account, desk, (own) =>
        mealMonthSheet(site, { account: own.document, ...own }),
      );
    }
    case 'menu': {
      const menu = await reader.menus.one(locale, weekFilter(page.week));
      return withSurroundings(menu, desk, (own) => menuSheet(site, { menu: own.document, ...own }));
    }
    case 'inspection': {
      const inspection = await reader.inspections.one(locale, { key: page.key });
      const findings = inspection === null ? [] : await reader.findings(locale, page.key);
      return withSurroundings(inspection, desk, (own) =>
        inspectionSheet(site, { inspection: own.document, findings, ...own }),
      );
    }
    case 'purchase': {
      const procurement = await reader.procurements.one(locale, { key: page.key });
      return withSurroundings(procurement, desk, (own) =>
        procurementSheet(site, { procurement: own.document, ...own }),
      );
    }
    default:
      return readOther(page, desk);
  }
}

type OtherPage = Exclude<
  SheetPage,
  {
    readonly kind:
      'month' | 'bulletin' | 'notice' | 'mealMonth' | 'menu' | 'inspection' | 'purchase';
  }
>;

async function readOther(page: OtherPage, desk: Desk): Promise<Sheet | null> {
  const { site, reader } = desk;
  const { locale } = site;
  switch (page.kind) {
    case 'document': {
      const document = await reader.documents.one(locale, { key: page.key });
      return withSurroundings(document, desk, (own) => disclosurePageSheet(site, own));
    }
    case 'regulation':
      return regulation(page.key, desk);
    case 'meeting': {
      const meeting = await reader.meetings.one(locale, { key: page.key });
      return withSurroundings(meeting, desk, (own) =>
        meetingSheet(site, { meeting: own.document, ...own }),
      );
    }
    case 'action':
      return action(page.key, desk);
    case 'register': {
      const register = await reader.registers.one(locale, { periodKey: page.period });
      return withSurroundings(register, desk, (own) =>
        registerSheet(site, { register: own.document, ...own }),
      );
    }
    case 'annualReport': {
      const report = await reader.annualReports.one(locale, { periodKey: page.period });
      return withSurroundings(report, desk, (own) =>
        annualReportSheet(site, { report: own.document, ...own }),
      );
    }
    case 'feedbackEntry': {
      const entry = await reader.entries.one(locale, { key: page.key });
      return withSurroundings(entry, desk, (own) =>
        entrySheet(site, { entry: own.document, ...own }),
      );
    }
    case 'working-group': {
      const group = await reader.workingGroup(locale);
      return withSurroundings(group, desk, (own) =>
        groupSheet(site, { group: own.document, ...own }),
      );
    }
  }
}

async function bulletin(week: string, desk: Desk): Promise<Sheet | null> {
  const { site, reader } = desk;
  const document = await reader.bulletins.one(site.locale, weekFilter(week));
  const named = document?.notices ?? [];
  const all = named.length === 0 ? [] : await reader.notices.all(site.locale);
  const notices = all.filter(({ key }) => named.includes(key));
  return withSurroundings(document, desk, (own) =>
    bulletinSheet(site, { bulletin: own.document, notices, ...own }),
  );
}

async function action(key: string, desk: Desk): Promise<Sheet | null> {
  const { site, reader } = desk;
  const document = await reader.actions.one(site.locale, { key });
  if (document === null) return null;
  const [chain, surveys] = await Promise.all([
    reader.chain({ type: 'improvementAction', key }, site.locale),
    reader.surveys.endsOf(document, site.locale),
  ]);
  return withSurroundings(document, desk, (own) =>
    actionSheet(site, { action: own.document, chain: joined(chain, surveys), ...own }),
  );
}

async function regulation(key: string, { site, reader }: Desk): Promise<Sheet | null> {
  const { locale } = site;
  const document = await reader.regulations.one(locale, key);
  if (document === null) return null;
  const [versions, reports, names, traces] = await Promise.all([
    reader.regulations.versions(locale, document.code),
    reader.regulations.reports(locale, document.code),
    reader.names(locale),
    reader.traces(document.version ?? document, locale),
  ]);
  return regulationSheet(site, { regulation: document, versions, reports, names, traces });
}

interface Surrounded<Document> {
  readonly document: Document;
  readonly names: Awaited<ReturnType<SiteReader['names']>>;
  readonly traces: Awaited<ReturnType<SiteReader['traces']>>;
}

async function withSurroundings<Document extends Published>(
  document: Document | null,
  { site: { locale }, reader }: Desk,
  write: (own: Surrounded<Document>) => Sheet,
): Promise<Sheet | null> {
  if (document === null) return null;
  const [names, traces] = await Promise.all([
    reader.names(locale),
    reader.traces(document, locale),
  ]);
  return write({ document, names, traces });
}
