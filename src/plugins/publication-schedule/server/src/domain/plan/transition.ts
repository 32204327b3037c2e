import { assertNever } from '../../../../../../shared/assert-never';
import { create, follow, move } from './arm';
import type { Command } from './commands';
import { cancel, supersede, targetGone } from './end';
import { adopt, approvalArrived, pause, resume, runNow, standStill } from './hold';
import { refuse, refused, type Outcome, type Scene } from './outcome';
import type { Plan } from './plan';
import { reresolve } from './reresolve';
import { rightMissing } from './rights';
import { claim, leaseExpired, underLease } from './run';

/**
 * Every change of a plan: total over every state and every command. `version` is the one that was
 * read, 0 where there was no plan; another one means that somebody else was faster.
 */
export function transition(
  current: Plan | null,
  version: number,
  command: Command,
  scene: Scene,
): Outcome {
  const found = current?.version ?? 0;
  if (found !== version) return refuse('SCHEDULE_VERSION_CONFLICT', { read: version, found });
  const missing = 'by' in command ? rightMissing(command.by) : null;
  if (missing !== null) return refused(missing);
  if (command.kind === 'create') return create(current, command, scene);
  if (current === null) return refuse('SCHEDULE_PLAN_NOT_FOUND');
  switch (command.kind) {
    case 'move':
      return move(current, command, scene);
    case 'follow':
      return follow(current, command, scene);
    case 'reresolve':
      return reresolve(current, scene);
    case 'pause':
      return pause(current, command, scene);
    case 'resume':
      return resume(current, command, scene);
    case 'cancel':
      return cancel(current, command, scene);
    case 'supersede':
      return supersede(current, command, scene);
    case 'targetGone':
      return targetGone(current, command, scene);
    case 'claim':
      return claim(current, command, scene);
    case 'heartbeat':
    case 'succeed':
    case 'refuse':
    case 'fail':
      return underLease(current, command, scene);
    case 'leaseExpired':
      return leaseExpired(current, scene);
    case 'runNow':
      return runNow(current, command, scene);
    case 'approvalArrived':
      return approvalArrived(current, scene);
    case 'standStill':
      return standStill(current, scene);
    case 'adopt':
      return adopt(current, command, scene);
    default:
      return assertNever(command);
  }
}
