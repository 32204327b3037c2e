import { useRef, useState } from 'react';
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
  const [isWorking, setWorking] = useState(false);
  // State is drawn later: the second of two quick taps would still see the button open.
  const isSent = useRef(false);
  const attempt = async <Result>(work: () => Promise<Result>, otherwise: string) => {
    if (isSent.current) return undefined;
    isSent.current = true;
    setWorking(true);
    try {
      const result = await work();
      setProblem('');
      return result;
    } catch (error) {
      setProblem(refusalText(error, otherwise));
      return undefined;
    } finally {
      isSent.current = false;
      setWorking(false);
    }
  };
  return { problem, isWorking, attempt };
}
