import {
  HEAD,
  OFFICE,
  SUPER,
  caseAfter,
  commands,
  outcomeOf,
  resultOf,
  submitted,
} from '../../../../../../../tests/support/approval-cases';
import { escalationsDue } from './escalation';

const { decide } = commands;
const deadline = {
  ...{ enteredOn: '2025-09-12', dueOn: '2025-09-16', escalatesOn: '2025-09-18', isCertain: true },
};
const late = '2025-09-18';
/** Waits for the office and the vice-head; the policy escalates to one person. */
const current = () => caseAfter([decide(HEAD, 'head')], {}, submitted());

it('lets others decide on what is missing, and approves nothing', () => {
  const half = caseAfter([decide(OFFICE, 'privacy')], {}, current());
  const asked = escalationsDue(half, deadline, late);
  expect(asked).toEqual([
    {
      ...{ kind: 'addApprover', byId: null, mayManage: false, cause: 'escalation' },
      ...{ requirementKey: 'viceHead', approver: { kind: 'person', userId: SUPER } },
    },
  ]);
  const escalated = caseAfter(asked, {}, half);
  expect(escalated.state).toEqual(half.state);
  expect(escalated.decisions).toEqual(half.decisions);
  expect(resultOf(outcomeOf([decide(SUPER, 'viceHead')], {}, escalated))).toBe('approved');
});

it('asks once', () => {
  const asked = escalationsDue(current(), deadline, late);
  expect(asked).toHaveLength(2);
  expect(escalationsDue(caseAfter(asked, {}, current()), deadline, '2025-09-22')).toEqual([]);
});

it.each([
  ['before its day', current(), '2025-09-17'],
  ['a step without escalation', submitted(), late],
])('asks for nothing: %s', (_name, approvalCase, today) => {
  expect(escalationsDue(approvalCase, deadline, today)).toEqual([]);
});
