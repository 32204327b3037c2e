import type { SiteReader } from '../reader';
import type { Section } from '../routes';
import type { SiteContext } from '../shapes';
import { renderAnnualReportList } from './annual-report-list';
import { renderCatalogue } from './catalogue-page';
import { renderTimeliness } from './timeliness-page';

type DisclosureSection = Extract<Section, 'catalogue' | 'timeliness' | 'annual-reports'>;

/** Reads and renders the pages about disclosure itself. */
export async function disclosurePage(
  section: DisclosureSection,
  site: SiteContext,
  reader: SiteReader,
): Promise<string> {
  const { locale } = site;
  switch (section) {
    case 'catalogue': {
      const [catalogue, upcoming] = await Promise.all([
        reader.disclosure.catalogue(locale),
        reader.disclosure.upcoming(locale),
      ]);
      return renderCatalogue(site, { catalogue, upcoming });
    }
    case 'timeliness':
      return renderTimeliness(site, await reader.disclosure.figures(locale));
    case 'annual-reports':
      return renderAnnualReportList(site, { reports: await reader.annualReports.all(locale) });
  }
}
