import type { ShownCase, ShownRequirement, ShownStep } from '../../../contracts/document';
import { missingRequirements, openRequirements } from './open-requirements';

const requirement = (changes: Partial<ShownRequirement>): ShownRequirement => ({
  ...{ key: 'head', approver: 'Head', quorum: 1, missing: 1, approvals: [], able: [], mine: [] },
  refusal: null,
  ...changes,
});

const step = (state: ShownStep['state'], requirements: readonly ShownRequirement[]): ShownStep => ({
  ...{ key: state, kind: 'approval', titles: {}, state, dueOn: null, workdaysLate: 0 },
  requirements,
});

const caseWith = (steps: readonly ShownStep[]): ShownCase => ({
  ...{ id: 1, version: 1, state: 'inReview', round: 1, locales: [], submittedBy: null },
  ...{ submittedAt: null, comment: null, policyTitles: null, track: 'standard' },
  ...{ steps, events: [], owesReview: false, validUntil: null },
});

const zhang = { id: 7, name: '张' };

it('the reader decides what is open now, for oneself and for others', () => {
  const shown = caseWith([
    step('done', [requirement({ key: 'first', mine: [null] })]),
    step('current', [requirement({ key: 'office', mine: [null, zhang] }), requirement({})]),
    step('waiting', [requirement({ key: 'last', mine: [null] })]),
  ]);
  expect(openRequirements(shown)).toEqual([
    { key: 'office ', requirementKey: 'office', approver: 'Head', for: null },
    { key: 'office 7', requirementKey: 'office', approver: 'Head', for: zhang },
  ]);
});

it('only what still wants approvals can be given to others', () => {
  const shown = caseWith([
    step('current', [requirement({ missing: 0 }), requirement({ key: 'office' })]),
  ]);
  expect(missingRequirements(shown).map(({ key }) => key)).toEqual(['office']);
});

it('without a case there is nothing to decide', () => {
  expect(openRequirements(null)).toEqual([]);
  expect(missingRequirements(null)).toEqual([]);
});
