import { useState } from 'react';
import { useOnce } from '../shared/panel/use-once';
import { refusalText } from './staff/refusal-text';

interface Attempt {
  /** What the server said against it; empty when nothing. */
  readonly problem: string;
  readonly isWorking: boolean;
  /**
   * Does it, unless it is being done already. Resolves to what came of it, or to undefined where it was
   * refused; `otherwise` is said of a refusal without words of its own.
   */
  readonly attempt: <Result>(
    work: () => Promise<Result>,
    otherwise: string,
  ) => Promise<Result | undefined>;
}

/** Something that is asked of the server once, however often the button is pressed. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState('');
  const { isWorking, once } = useOnce();
  const attempt = <Result>(work: () => Promise<Result>, otherwise: string) =>
    once(async () => {
      try {
        const result = await work();
        setProblem('');
        return result;
      } catch (error) {
        setProblem(refusalText(error, otherwise));
        return undefined;
      }
    });
  return { problem, isWorking, attempt };
}
