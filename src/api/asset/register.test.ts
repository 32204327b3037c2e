import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assetsAt, registerSums, stateAt, type RegisteredAsset, type StateMove } from './register';
import { registerLines, type ListedAsset } from './register-list';
import type { AssetState } from './types';

interface Sample {
  readonly assets: readonly (RegisteredAsset & {
    readonly key: string;
    readonly name: string;
    readonly className: string;
    readonly unit: string;
    readonly quantity: number;
    readonly department: string;
    readonly custodianRole: string;
    readonly isLargeEquipment: boolean;
    readonly isSharedResource: boolean;
  })[];
  readonly events: readonly {
    readonly asset: string;
    readonly date: string;
    readonly fromState?: AssetState | null;
    readonly toState?: AssetState;
  }[];
  readonly snapshots: readonly {
    readonly asOf: string;
    readonly byCategory: readonly { readonly name: string }[];
    readonly byState: readonly object[];
    readonly totals: object;
  }[];
}

const file = path.join(__dirname, '../../../database/sample/assets.json');
const sample = JSON.parse(readFileSync(file, 'utf8')) as Sample;

const codeOf = (key: string) => sample.assets.find((asset) => asset.key === key)?.assetCode ?? '';
const moves = sample.events.flatMap(({ asset, date, fromState, toState }): StateMove[] =>
  toState === undefined
    ? []
    : [{ assetCode: codeOf(asset), happenedOn: date, fromState: fromState ?? null, toState }],
);
const assets = sample.assets.map((asset): ListedAsset => ({
  ...asset,
  retiredOn: asset.state === 'retired' ? '2025-11-21' : null,
  names: { 'zh-Hans': asset.name },
  classNames: { 'zh-Hans': asset.className },
  units: { 'zh-Hans': asset.unit },
  departmentCode: asset.department,
  publicPlaceCode: 'campus',
  isPublic: asset.isLargeEquipment || asset.isSharedResource,
  utilisationBp: null,
}));

describe('the register of the sample', () => {
  const [snapshot] = sample.snapshots;
  const listed = assetsAt(assets, moves, '2025-12-31');
  const sums = registerSums(listed);

  test('comes out of its assets to the last fen', () => {
    expect(sums.totals).toEqual(snapshot?.totals);
    const categories = snapshot?.byCategory.map(({ name: _name, ...sum }) => sum);
    expect(sums.byCategory).toEqual(categories);
    expect(sums.byState).toEqual(expect.arrayContaining([...(snapshot?.byState ?? [])]));
  });

  type Figures = Readonly<Record<'records' | 'originalValueFen' | 'netValueFen', number>>;
  const add = (rows: readonly Figures[], name: keyof Figures) =>
    rows.reduce((sum, row) => sum + row[name], 0);

  test.each(['records', 'originalValueFen', 'netValueFen'] as const)(
    '%s of its categories and of its list make the total',
    (name) => {
      expect(add(sums.byCategory, name)).toBe(sums.totals[name]);
      expect(add(registerLines(listed), name)).toBe(sums.totals[name]);
    },
  );

  test('shows large and shared assets one by one and of the others no more than sums', () => {
    const lines = registerLines(listed);
    const kept = assets.filter(({ state }) => state !== 'retired');
    const singles = lines.flatMap((line) => (line.kind === 'single' ? [line.assetCode] : []));
    expect(singles).toEqual(
      kept
        .filter(({ isPublic }) => isPublic)
        .map(({ assetCode }) => assetCode)
        .sort(),
    );
    const hidden = kept.filter(({ isPublic }) => !isPublic);
    for (const { assetCode, names } of hidden) {
      expect(JSON.stringify(lines)).not.toContain(assetCode);
      expect(JSON.stringify(lines)).not.toContain(`"${names['zh-Hans'] ?? ''}"`);
    }
  });
});

describe('a register of an earlier day', () => {
  test('has the assets of that day in the states of that day', () => {
    const listed = assetsAt(assets, moves, '2025-09-30');
    const stateOf = (key: string) =>
      listed.find(({ assetCode }) => assetCode === codeOf(key))?.state ?? null;
    expect(['asset-005', 'asset-010', 'asset-015', 'asset-028'].map(stateOf)).toEqual([
      ...['inUse', null, 'pendingRetirement', 'inUse'],
    ]);
    const { totals, byState } = registerSums(listed);
    expect(totals.records).toBe(39);
    expect(byState.find(({ state }) => state === 'retired')?.records).toBe(0);
  });
});

describe('the state on a day', () => {
  const life: readonly StateMove[] = [
    { assetCode: 'a', happenedOn: '2025-02-01', fromState: 'inUse', toState: 'idle' },
    { assetCode: 'a', happenedOn: '2025-03-01', fromState: 'idle', toState: 'lent' },
    { assetCode: 'a', happenedOn: '2025-03-01', fromState: 'lent', toState: 'idle' },
  ];
  test.each([
    ['before anything happened', life, '2025-01-31', 'inUse'],
    ['on the day of a move', life, '2025-02-01', 'idle'],
    ['after two moves of one day', life, '2025-03-01', 'idle'],
    ['of what never moved', [], '2025-03-01', 'maintenance'],
    [
      'before it entered the books',
      [{ assetCode: 'a', happenedOn: '2025-02-01', fromState: null, toState: 'registered' }],
      '2025-01-01',
      'registered',
    ],
  ] as const)('%s', (_name, steps, day, expected) => {
    expect(stateAt('maintenance', steps, day)).toBe(expected);
  });
});
