import { readinessResponse } from '../../../contracts';
import { readiness, type ReadinessFacts } from './readiness';

const healthy: ReadinessFacts = {
  stopping: false,
  databaseAnswers: true,
  pendingTableSteps: 0,
  hasAdministrator: true,
  testClock: false,
};

describe('readiness', () => {
  it('is given when everything holds', () => {
    expect(readiness(healthy)).toEqual({
      status: 'ready',
      checks: [
        { name: 'running', ok: true },
        { name: 'database', ok: true },
        { name: 'ownTables', ok: true },
        { name: 'administrator', ok: true },
      ],
    });
  });

  it.each<[string, Partial<ReadinessFacts>, readonly string[]]>([
    ['the app is stopping', { stopping: true }, ['running']],
    ['tables lack a step', { pendingTableSteps: 1 }, ['ownTables']],
    ['nobody can administer it', { hasAdministrator: false }, ['administrator']],
    [
      'the database is silent, whatever was known before',
      { databaseAnswers: false },
      ['database', 'ownTables', 'administrator'],
    ],
  ])('is refused when %s', (_what, facts, failing) => {
    const answer = readiness({ ...healthy, ...facts });
    expect(answer.status).toBe('notReady');
    expect(answer.checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(failing);
  });

  it('says that the clock may be shifted, and stays ready', () => {
    expect(readiness({ ...healthy, testClock: true })).toMatchObject({
      status: 'ready',
      testClock: true,
    });
  });

  it('is what the contract promises', () => {
    expect(readinessResponse.parse(readiness(healthy))).toEqual(readiness(healthy));
  });
});
