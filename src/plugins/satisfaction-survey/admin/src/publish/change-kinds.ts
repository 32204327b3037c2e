import type { ChangesResponse } from '../../../contracts/admin/surveys';

export type ChangeKind = NonNullable<ChangesResponse['kind']>;

/** The gravest first: that is what has to be looked at. */
export const KINDS_IN_ORDER: readonly ChangeKind[] = ['breaking', 'additive', 'cosmetic'];
