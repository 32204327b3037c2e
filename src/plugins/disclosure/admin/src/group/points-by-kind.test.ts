import type { AgendaResponse } from '../../../contracts/working-group';
import { pointsByKind } from './points-by-kind';

type Point = AgendaResponse['points'][number];

const point = (kind: Point['kind'], key: string): Point => ({
  ...{ kind, key, name: key, sentence: key, department: null, dueOn: null, daysOverdue: null },
});

it('keeps the order of the kinds and of the points in them', () => {
  const found = pointsByKind([
    ...[point('obligationOverdue', 'b'), point('obligationOverdue', 'a')],
    ...[point('themeGap', 'c')],
  ]);
  expect(found.map(({ kind, points }) => [kind, points.map(({ key }) => key)])).toEqual([
    ['obligationOverdue', ['b', 'a']],
    ['themeGap', ['c']],
  ]);
});

it('is empty where there is nothing to talk about', () => {
  expect(pointsByKind([])).toEqual([]);
});
