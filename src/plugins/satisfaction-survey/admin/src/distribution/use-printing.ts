import { useEffect, useState } from 'react';

export interface Printing<Part extends string> {
  /** What is printed now; null where the page as a whole would be. */
  readonly part: Part | null;
  readonly print: (part: Part) => void;
  /** For every part: it stays off the paper while another one is printed. */
  readonly offPaper: (part: Part | null) => { readonly 'data-no-print'?: true };
}

/** Prints one part of a page alone. */
export function usePrinting<Part extends string>(): Printing<Part> {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (part === null) return;
    // Drawn by now; the window waits here until the dialog is closed.
    window.print();
    setPart(null);
  }, [part]);
  return {
    part,
    print: setPart,
    offPaper: (own) => (part !== null && part !== own ? { 'data-no-print': true } : {}),
  };
}
