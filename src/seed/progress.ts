/** Called with one line for each step, so that whoever waits sees how far it is. */
export type Progress = (line: string) => void;
