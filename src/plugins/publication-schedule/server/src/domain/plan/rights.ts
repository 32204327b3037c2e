import { refusal, type Refusal } from '../refusal';
import type { Actor } from './commands';

/** Null when the actor may change plans of this content type. */
export function rightMissing({ mayPublish, maySchedule }: Actor): Refusal | null {
  if (!maySchedule) return refusal('SCHEDULE_PERMISSION_NEEDED');
  return mayPublish ? null : refusal('SCHEDULE_PUBLISH_RIGHT_NEEDED');
}
