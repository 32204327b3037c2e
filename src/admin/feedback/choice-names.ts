import type { ChoicesResponse } from '../../feedback/staff-contracts';

/** What departments and users are called; a code or number where that is not known (yet). */
export interface ChoiceNames {
  readonly department: (code: string | null) => string;
  readonly user: (id: string) => string;
}

export function choiceNames(choices: ChoicesResponse | null): ChoiceNames {
  const { departments, users } = choices ?? { departments: [], users: [] };
  return {
    department: (code) => departments.find((one) => one.code === code)?.name ?? code ?? '—',
    user: (id) => users.find((one) => String(one.id) === id)?.name ?? `#${id}`,
  };
}
