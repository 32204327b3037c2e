import { NO_TRACES } from '../published/traces';
import type { SiteReader } from '../reader';
import type { Section } from '../routes';
import type { SiteContext } from '../shapes';
import { renderActionList } from './actions-page';
import { renderWorkingGroup } from './group-page';
import { renderMeetingList } from './meetings-page';
import { renderRequests } from './requests-page';
import { renderTrainingList } from './training-page';

type ParticipationSection = Extract<
  Section,
  'meetings' | 'actions' | 'working-group' | 'training' | 'requests'
>;

/** Reads and renders the lists of this section. */
export async function participationPage(
  section: ParticipationSection,
  site: SiteContext,
  reader: SiteReader,
): Promise<string> {
  const { locale } = site;
  switch (section) {
    case 'meetings':
      return renderMeetingList(site, { meetings: await reader.meetings.all(locale) });
    case 'training':
      return renderTrainingList(site, { trainings: await reader.trainings.all(locale) });
    case 'actions': {
      const actions = await reader.actions.all(locale);
      const ends = actions.flatMap(({ source, result }) => [source ?? [], result ?? []].flat());
      const [nodes, surveys] = await Promise.all([
        reader.chainNodes(ends, locale),
        Promise.all(actions.map((action) => reader.surveys.endsOf(action, locale))),
      ]);
      const all = [...nodes, ...surveys.flatMap((survey) => survey.nodes)];
      return renderActionList(site, { actions, nodes: all });
    }
    case 'requests': {
      const [requests, figures] = await Promise.all([
        reader.requests.all(locale),
        reader.requestFigures(),
      ]);
      return renderRequests(site, { requests, figures });
    }
    case 'working-group': {
      const group = await reader.workingGroup(locale);
      const [names, traces] = await Promise.all([
        reader.names(locale),
        group === null ? NO_TRACES : reader.traces(group, locale),
      ]);
      return renderWorkingGroup(site, { group, names, traces });
    }
  }
}
