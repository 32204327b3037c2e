import fc from 'fast-check';

import { dueOrder, type DuePlan } from './order';

const AT = '2026-07-13T01:00:00.000Z';
const LATER = '2026-07-13T01:00:01.000Z';
const ref = (name: string) => ({ uid: 'api::x.x', documentId: name });

function due(id: number, name: string, parents = '', more: Partial<DuePlan> = {}): DuePlan {
  return {
    ...{ id, verb: 'publish', document: ref(name), plannedAt: AT },
    dependsOn: parents.split('').map(ref),
    ...more,
  };
}

const names = (plans: readonly DuePlan[]) => plans.map(({ document }) => document.documentId);

describe('the order of due plans', () => {
  it.each<[string, readonly DuePlan[], string]>([
    ['nothing', [], ''],
    ['by instant', [due(1, 'a', '', { plannedAt: LATER }), due(2, 'b')], 'ba'],
    [
      'by instant, however it is written',
      [
        due(1, 'a', '', { plannedAt: '2026-07-13T10:00:00+08:00' }),
        due(2, 'b', '', { plannedAt: '2026-07-13T01:30:00Z' }),
      ],
      'ba',
    ],
    ['down before out', [due(1, 'a'), due(2, 'b', '', { verb: 'unpublish' })], 'ba'],
    [
      'out before down of a later instant',
      [due(1, 'b', '', { verb: 'unpublish', plannedAt: LATER }), due(2, 'a')],
      'ab',
    ],
    ['older plans first', [due(2, 'b'), due(1, 'a')], 'ab'],
    ['parents first', [due(1, 'a', 'c'), due(2, 'b'), due(3, 'c', 'd'), due(4, 'd')], 'dcab'],
    ['a parent of another instant does not count', [due(1, 'a', 'b')], 'a'],
    ['a circle of two', [due(1, 'a', 'b'), due(2, 'b', 'a'), due(3, 'c')], 'bac'],
    ['a document that refers to itself', [due(1, 'a', 'a'), due(2, 'b')], 'ab'],
    ['behind a circle', [due(1, 'x', 'a'), due(2, 'a', 'b'), due(3, 'b', 'a')], 'bax'],
    ['two parents, as they are named', [due(1, 'x', 'cb'), due(2, 'b'), due(3, 'c')], 'cbx'],
  ])('%s', (_what, plans, expected) => {
    expect(names(dueOrder(plans)).join('')).toBe(expected);
  });

  it('puts all locales of a parent before those of the child', () => {
    const plans = [due(1, 'c', 'p'), due(2, 'c'), due(3, 'p'), due(4, 'p')];
    expect(dueOrder(plans).map(({ id }) => id)).toEqual([3, 4, 1, 2]);
  });

  it('follows a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      ...due(index, String(index)),
      dependsOn: [ref(String(index + 1))],
    }));
    expect(dueOrder(chain).map(({ id }) => id)).toEqual(chain.map(({ id }) => 9_999 - id));
  });
});

describe('whatever refers to whatever', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
  const plan = fc.record({
    name: fc.constantFrom(...NAMES),
    parents: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
    verb: fc.constantFrom<DuePlan['verb']>('publish', 'publish', 'publish', 'unpublish'),
    plannedAt: fc.constantFrom(AT, AT, LATER),
  });
  const plans = fc.array(plan, { maxLength: 12 }).map((all) =>
    all.map(({ name, parents, verb, plannedAt }, id) => ({
      ...due(id, name, parents.join('')),
      ...{ verb, plannedAt },
    })),
  );

  it('every plan has its turn once, and the order does not depend on how they were found', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat()), (all, luck) => {
        const mixed = all
          .map((each) => ({ each, by: luck.next().value }))
          .sort((one, other) => one.by - other.by);
        const ordered = dueOrder(all);
        expect(ordered.map(({ id }) => id).sort((one, other) => one - other)).toEqual(
          all.map(({ id }) => id),
        );
        expect(dueOrder(mixed.map(({ each }) => each))).toEqual(ordered);
      }),
    );
  });

  it('down before out, and no child before a parent unless they are in one circle', () => {
    fc.assert(
      fc.property(plans, (all) => {
        const ordered = dueOrder(all);
        ordered.forEach((later, at) => {
          for (const earlier of ordered.slice(0, at)) {
            expect(Date.parse(earlier.plannedAt)).toBeLessThanOrEqual(Date.parse(later.plannedAt));
            if (earlier.plannedAt !== later.plannedAt) continue;
            expect([earlier.verb, later.verb]).not.toEqual(['publish', 'unpublish']);
            if (earlier.verb === 'unpublish') continue;
            const same = all.filter(
              (it) => it.verb === 'publish' && it.plannedAt === earlier.plannedAt,
            );
            if (!parentsOf(earlier, same).includes(later.document.documentId)) continue;
            expect(reachable(later, same)).toContain(earlier.document.documentId);
          }
        });
      }),
      { numRuns: 1000 },
    );
  });

  /** Documents that one refers to, by any number of steps through those that are due with it. */
  function reachable(from: DuePlan, among: readonly DuePlan[]): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [from.document.documentId];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const plan of among.filter((it) => it.document.documentId === name)) {
        const fresh = parentsOf(plan, among).filter((parent) => !found.has(parent));
        fresh.forEach((parent) => found.add(parent));
        open.push(...fresh);
      }
    }
    return found;
  }

  /** Documents that any locale of the plan's document refers to, and that are due with it. */
  function parentsOf({ document }: DuePlan, among: readonly DuePlan[]): readonly string[] {
    return among
      .filter((it) => it.document.documentId === document.documentId)
      .flatMap(({ dependsOn }) => dependsOn.map(({ documentId }) => documentId))
      .filter((name) => among.some((it) => it.document.documentId === name));
  }
});
