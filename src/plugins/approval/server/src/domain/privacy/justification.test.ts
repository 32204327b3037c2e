import { fingerprintOf, justificationProblem, openFindings } from './justification';
import { createScanner } from './scan';

const hash = (value: unknown) => JSON.stringify(value);
const scan = createScanner();

function fingerprints(field: string, text: string): readonly { readonly fingerprint: string }[] {
  return scan([{ field, text }]).map((finding) => ({
    fingerprint: fingerprintOf(finding, { text }, hash),
  }));
}

const justified = (fingerprint: string, byId = 7) => ({
  ...{ fingerprint, byId, at: '2025-09-15T02:00:00.000Z' },
  reason: '学校对外公布的值班电话',
});

describe('a justified finding', () => {
  const [first] = fingerprints('note', '电话13900001234');
  const justifications = [justified(first?.fingerprint ?? '')];

  it.each<[string, string, string, number]>([
    ['stays where it is', 'note', '电话13900001234', 0],
    ['may move in its field', 'note', '请打电话：13900001234', 0],
    ['is another number', 'note', '电话13900001235', 1],
    ['is another field', 'summary', '电话13900001234', 1],
    ['has company', 'note', '13900001234、13900001235', 1],
  ])('%s', (_name, field, text, open) => {
    expect(openFindings(fingerprints(field, text), justifications, [1])).toHaveLength(open);
  });

  it('counts for nothing from an author', () => {
    const findings = fingerprints('note', '电话13900001234');
    expect(openFindings(findings, justifications, [7])).toHaveLength(1);
  });
});

it.each([
  ['by somebody else, with a reason', 7, 'ok', null],
  ['without a reason', 7, '  ', 'JUSTIFICATION_REASON_NEEDED'],
  ['by an author', 1, 'ok', 'JUSTIFICATION_BY_AUTHOR'],
])('a justification %s: %s', (_name, byId, reason, expected) => {
  expect(justificationProblem({ byId, reason }, [1, 2])).toBe(expected);
});
