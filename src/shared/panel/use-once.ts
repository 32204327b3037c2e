import { useRef, useState } from 'react';

interface Once {
  readonly isWorking: boolean;
  /** Does it, or answers undefined at once while it is being done already. */
  readonly once: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
}

/** Work that a second tap does not start again while it lasts. */
export function useOnce(): Once {
  const [isWorking, setWorking] = useState(false);
  // State is drawn later: the second of two quick taps would still see the button open.
  const isStarted = useRef(false);
  const once = async <Result>(work: () => Promise<Result>) => {
    if (isStarted.current) return undefined;
    isStarted.current = true;
    setWorking(true);
    try {
      return await work();
    } finally {
      isStarted.current = false;
      setWorking(false);
    }
  };
  return { isWorking, once };
}
