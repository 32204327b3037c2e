import fc from 'fast-check';

import {
  BUDGET,
  CLERK,
  DEPARTMENT,
  HEAD,
  OFFICE,
  OFFICE_TOO,
  OUTSIDER,
  SUPER,
  VICE_HEAD,
  delegation,
  person,
  scene,
  standardPolicy,
} from '../../../../../../../tests/support/approval-cases';
import { MAX_DELEGATION_DAYS, delegationProblem, type NewDelegation } from './delegation';
import { editorsOf, type EditRecord } from './edit-history';
import { deadlocksOf, simulate, type Situation } from './simulation';
import { lacksPeople, type Place } from './staffing';

describe('editors of a revision', () => {
  const edit = (userId: number | null, at: string, isChange = true): EditRecord => ({
    ...{ userId, at, before: 'd1', after: isChange ? 'd2' : 'd1' },
  });

  it.each<[string, readonly EditRecord[], string | null, readonly number[]]>([
    ['nobody', [], null, []],
    [
      'each once',
      [
        edit(2, '2025-09-02T00:00:00Z'),
        edit(1, '2025-09-01T00:00:00Z'),
        edit(2, '2025-09-03T00:00:00Z'),
      ],
      null,
      [1, 2],
    ],
    ['who saved without a change is none', [edit(1, '2025-09-01T00:00:00Z', false)], null, []],
    ['no person', [edit(null, '2025-09-01T00:00:00Z')], null, []],
    [
      'since the last publication',
      [edit(1, '2025-09-01T00:00:00Z'), edit(2, '2025-09-03T00:00:00Z')],
      '2025-09-02T00:00:00Z',
      [2],
    ],
    ['at the instant of it', [edit(1, '2025-09-02T00:00:00Z')], '2025-09-02T08:00:00+08:00', [1]],
  ])('%s', (_name, history, publishedAt, expected) => {
    expect(editorsOf(history, publishedAt)).toEqual(expected);
  });
});

describe('a new delegation', () => {
  const wanted: NewDelegation = {
    ...{ fromId: HEAD, toId: OFFICE, startsOn: '2025-09-01', endsOn: '2025-09-30' },
    contentTypes: [BUDGET],
  };

  it.each<
    [string, Partial<NewDelegation>, readonly ReturnType<typeof delegation>[], string | null]
  >([
    ['is entered', {}, [], null],
    ['of one day', { endsOn: '2025-09-01' }, [], null],
    ['to oneself', { toId: HEAD }, [], 'DELEGATION_TO_ONESELF'],
    ['that ends before it starts', { endsOn: '2025-08-31' }, [], 'DELEGATION_ENDS_BEFORE_START'],
    ['for ever', { endsOn: '2026-09-30' }, [], 'DELEGATION_TOO_LONG'],
    ['for nothing', { contentTypes: [] }, [], 'DELEGATION_SCOPE_NEEDED'],
    ['that there is already', {}, [delegation(HEAD, OFFICE)], 'DELEGATION_OVERLAPS_CONFLICT'],
    ['to somebody else as well', {}, [delegation(HEAD, SUPER)], null],
    ['for other content', {}, [delegation(HEAD, OFFICE, { contentTypes: ['api::a.a'] })], null],
    [
      'after one that was revoked',
      {},
      [delegation(HEAD, OFFICE, { revokedOn: '2025-09-01' })],
      null,
    ],
    [
      'before one is revoked',
      {},
      [delegation(HEAD, OFFICE, { revokedOn: '2025-09-02' })],
      'DELEGATION_OVERLAPS_CONFLICT',
    ],
    [
      'after one that is over',
      { startsOn: '2025-10-01', endsOn: '2025-10-05' },
      [delegation(HEAD, OFFICE)],
      null,
    ],
  ])('%s', (_name, facts, others, expected) => {
    expect(delegationProblem({ ...wanted, ...facts }, others)).toBe(expected);
  });

  it(`may last ${MAX_DELEGATION_DAYS} days`, () => {
    expect(delegationProblem({ ...wanted, endsOn: '2026-03-03' }, [])).toBeNull();
    expect(delegationProblem({ ...wanted, endsOn: '2026-03-04' }, [])).toBe('DELEGATION_TOO_LONG');
  });
});

const situation: Situation = {
  ...{ contentType: BUDGET, ownerDepartment: DEPARTMENT },
  ...{ submitterIds: [CLERK], editorIds: [CLERK] },
};

describe('who could approve today', () => {
  it('names everybody, in their own right and for others', () => {
    const delegations = [delegation(HEAD, OUTSIDER)];
    const { requirements, isDeadlocked } = simulate(
      ...([standardPolicy(), situation, scene({ delegations })] as const),
    );
    const able = requirements.map((each) =>
      each.able.map(({ actorId, forId }) => (forId === null ? actorId : `${actorId} for ${forId}`)),
    );
    expect(able).toEqual([
      [HEAD, SUPER, `${OUTSIDER} for ${HEAD}`],
      [OFFICE, OFFICE_TOO, SUPER],
      [VICE_HEAD, SUPER],
    ]);
    expect(isDeadlocked).toBe(false);
  });

  it('says who is eligible and may not', () => {
    const { requirements } = simulate(
      standardPolicy(),
      { ...situation, editorIds: [HEAD] },
      scene(),
    );
    expect(requirements[0]?.excluded).toEqual([
      {
        authority: { actorId: HEAD, forId: null, delegationId: null },
        refusal: { code: 'APPROVAL_ACTOR_IS_EDITOR', details: { actorId: HEAD } },
      },
    ]);
  });

  const none = [person(SUPER), person(HEAD)];
  it.each<[string, Situation, Parameters<typeof scene>[0], string | null]>([
    ['enough people', situation, {}, null],
    ['no head', situation, { changed: none }, 'nobodyEligible'],
    ['no department', { ...situation, ownerDepartment: null }, {}, 'nobodyEligible'],
    [
      'a head who edited, and nobody else',
      { ...situation, editorIds: [HEAD] },
      { changed: [person(SUPER)] },
      'onlyAuthorsEligible',
    ],
    [
      'a head who edited and delegated',
      { ...situation, editorIds: [HEAD] },
      { changed: [person(SUPER)], delegations: [delegation(HEAD, OUTSIDER)] },
      'onlyAuthorsEligible',
    ],
  ])('%s: %s', (_name, facts, sceneFacts, expected) => {
    const { requirements, isDeadlocked } = simulate(standardPolicy(), facts, scene(sceneFacts));
    expect(requirements[0]?.deadlock).toBe(expected);
    expect(isDeadlocked).toBe(expected !== null);
  });

  it('a quorum needs as many', () => {
    const titles = { en: 'x' };
    const approver = { kind: 'adminRole', role: 'vice-head' };
    const requirements = [{ key: 'both', approver, quorum: 3 }];
    const policy = standardPolicy({
      steps: [{ kind: 'approval', key: 'a', titles, requirements }],
    });
    expect(simulate(policy, situation, scene()).requirements[0]?.deadlock).toBe('tooFewEligible');
  });

  it('two requirements that only one person can meet are a deadlock', () => {
    const changed = [person(HEAD), person(VICE_HEAD)];
    const outlook = simulate(standardPolicy(), situation, scene({ changed }));
    expect(outlook.requirements.map(({ deadlock }) => deadlock)).toEqual([null, null, null]);
    expect(outlook).toMatchObject({ lacksDifferentPeople: true, isDeadlocked: true });
  });

  it('a policy is tried in every situation when it is saved', () => {
    const situations = [situation, { ...situation, editorIds: [VICE_HEAD] }];
    const found = deadlocksOf(standardPolicy(), situations, scene({ changed: [person(SUPER)] }));
    expect(found.map((each) => each.situation.editorIds)).toEqual([[VICE_HEAD]]);
  });
});

describe('enough different people', () => {
  const place = fc.record({
    quorum: fc.integer({ min: 1, max: 2 }),
    distinct: fc.boolean(),
    candidates: fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 6 }),
  });

  it('is what trying everything says', () => {
    let lacking = 0;
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (places) => {
        const expected = !canFill(places, 0, []);
        lacking += expected ? 1 : 0;
        expect(lacksPeople(places)).toBe(expected);
      }),
      { numRuns: 500 },
    );
    expect(lacking).toBeGreaterThan(50);
  });

  it('answers at once for a whole school', () => {
    const everybody = Array.from({ length: 300 }, (_, id) => id);
    const place = { quorum: 10, distinct: true, candidates: everybody };
    const places = Array.from({ length: 30 }, () => place);
    expect(lacksPeople(places)).toBe(false);
    expect(lacksPeople([...places, { ...place, quorum: 1 }])).toBe(true);
  });
});

/** Every way there is to fill the places, one after the other. */
function canFill(
  places: readonly Place[],
  index: number,
  taken: readonly { readonly id: number; readonly distinct: boolean }[],
): boolean {
  const place = places[index];
  if (!place) return true;
  const free = place.candidates.filter((id) =>
    taken.every((other) => other.id !== id || !(other.distinct || place.distinct)),
  );
  return choices(free, place.quorum).some((chosen) =>
    canFill(places, index + 1, [
      ...taken,
      ...chosen.map((id) => ({ id, distinct: place.distinct })),
    ]),
  );
}

function choices(from: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return from.flatMap((id, index) =>
    choices(from.slice(index + 1), count - 1).map((rest) => [id, ...rest]),
  );
}
