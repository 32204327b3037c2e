import { sortedByUrgency, type OpenFinding } from './open-findings';

const finding = (documentId: string, changes: Partial<OpenFinding>): OpenFinding => ({
  ...{ documentId, title: documentId, state: 'open', severity: 'major' },
  ...{ rectifyDueOn: '2025-12-10', rectifiedOn: null, interimDueAt: null, responsibleRole: null },
  ...changes,
});

it('puts what is late first, then what is due, then what waits for a check', () => {
  const sorted = sortedByUrgency(
    [
      finding('due', {}),
      finding('late', { rectifyDueOn: '2025-12-01' }),
      finding('later', { rectifyDueOn: '2025-11-01', state: 'rectifying' }),
      finding('unsafe', { severity: 'critical', interimDueAt: '2025-12-01T00:00:00Z' }),
      finding('safe', { state: 'interim', interimDueAt: '2025-12-01T00:00:00Z' }),
      finding('check', {
        state: 'rectified',
        rectifiedOn: '2025-12-02',
        rectifyDueOn: '2025-12-01',
      }),
      finding('done', { state: 'verified', rectifyDueOn: '2025-01-01' }),
    ],
    { now: '2025-12-05T00:00:00Z', today: '2025-12-05' },
  );
  const ids = Object.entries(sorted).map(([name, list]) => [
    name,
    list.map(({ documentId }: OpenFinding) => documentId),
  ]);
  expect(Object.fromEntries(ids)).toEqual({
    overdue: ['later', 'late', 'unsafe'],
    running: ['due', 'safe'],
    checking: ['check'],
  });
});
