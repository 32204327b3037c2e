import type { RuleScene } from '../../content/bound-rules';
import { publicKeysAmong } from '../../content/public-keys';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { loadPublicPlaces } from '../place/public-places';
import type { MeetingContext, MeetingShared, MeetingWords } from './types';

/** Reads what the rules of a meeting have to know besides the meeting. */
export async function loadMeetingContext(
  { shared }: ContentDocument<MeetingShared, MeetingWords>,
  scene: RuleScene,
): Promise<MeetingContext> {
  const related = shared.questions.flatMap(({ relatedKey }) => relatedKey ?? []);
  return {
    publicPlaces: await loadPublicPlaces(scene.strapi),
    calendar: await loadWorkdayCalendar(scene.strapi),
    publicKeys: await publicKeysAmong(scene.strapi, related),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}
