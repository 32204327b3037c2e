import { assertNever } from '../../../../../shared/assert-never';
import type { Requirement } from '../domain/policy/policy';
import { say } from '../../../../../shared/sentence';
import type { Names } from '../../../../../shared/strapi/people-names';
import type { Language } from '../../../../../shared/language';
import type { NamedRole } from '../use-cases/known';

const HEAD = say('责任部门负责人', '責任部門負責人', 'Head of the owning department');
const PERMISSION = say('有权限者：', '有權限者：', 'Whoever may: ');

/** Who may meet a requirement, in words. */
export function approverWords(
  { approver }: Pick<Requirement, 'approver'>,
  language: Language,
  { roles, names }: { readonly roles: readonly NamedRole[]; readonly names: Names },
): string {
  switch (approver.kind) {
    case 'adminRole':
      return roles.find(({ code }) => code === approver.role)?.name ?? approver.role;
    case 'permission':
      return `${PERMISSION[language]}${approver.action}`;
    case 'person':
      return names(approver.userId).name;
    case 'headOf':
      return HEAD[language];
    default:
      return assertNever(approver);
  }
}
