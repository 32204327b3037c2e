import { assertNever } from '../../../../../../shared/assert-never';
import type { Scene } from '../people/authority';
import { addApprover } from './add-approver';
import { recordCheck } from './advance';
import type { ApprovalCase } from './case';
import type { Command } from './commands';
import { decide } from './decide';
import { cancel, withdraw } from './end';
import { refuse, type Outcome } from './outcome';
import { approveAfterwards, override } from './override';
import { invalidate, publish } from './publish';
import { submit } from './submit';

/**
 * Every change of a case: total over every state and every command. `version` is the one that was
 * read, 0 where there was no case; another one means that somebody else was faster.
 */
export function transition(
  current: ApprovalCase | null,
  version: number,
  command: Command,
  scene: Scene,
): Outcome {
  const found = current?.version ?? 0;
  if (found !== version) return refuse('APPROVAL_VERSION_CONFLICT', { read: version, found });
  if (command.kind === 'submit') return submit(current, command, scene);
  if (command.kind === 'override') return override(current, command, scene);
  if (current === null) return refuse('APPROVAL_CASE_NOT_FOUND');
  switch (command.kind) {
    case 'decide':
      return decide(current, command, scene);
    case 'recordCheck':
      return recordCheck(current, command, scene);
    case 'addApprover':
      return addApprover(current, command, scene);
    case 'withdraw':
      return withdraw(current, command, scene);
    case 'cancel':
      return cancel(current, command, scene);
    case 'approveAfterwards':
      return approveAfterwards(current, command, scene);
    case 'invalidate':
      return invalidate(current, command, scene);
    case 'publish':
      return publish(current, command, scene);
    default:
      return assertNever(command);
  }
}
