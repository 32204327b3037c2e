export type Verdict = 'ok' | 'warning' | 'error';

/** What was looked at and found: Chinese and English, with what to do unless it is fine. */
export interface Finding {
  readonly verdict: Verdict;
  readonly chinese: string;
  readonly english: string;
}

export const ok = (chinese: string, english: string): Finding => ({
  verdict: 'ok',
  chinese,
  english,
});
export const warning = (chinese: string, english: string): Finding => ({
  verdict: 'warning',
  chinese,
  english,
});
export const failed = (chinese: string, english: string): Finding => ({
  verdict: 'error',
  chinese,
  english,
});

const MARKS: Readonly<Record<Verdict, string>> = { ok: '✓', warning: '!', error: '✗' };

/** All findings as lines, and how many of them want something done. */
export function reportOf(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ verdict, chinese, english }) => `${MARKS[verdict]} ${chinese}\n  ${english}`,
  );
  const count = (verdict: Verdict) => findings.filter((each) => each.verdict === verdict).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return [
    ...lines,
    '',
    `错误 ${errors} 项，提醒 ${warnings} 项`,
    `${errors} errors, ${warnings} warnings`,
  ].join('\n');
}
