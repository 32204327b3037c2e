/** A server of the production build, running as a child process. */
export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Give it to a second server to let both work on one database. */
  readonly database: string;
  /** What a command needs to work on the same database. */
  readonly env: Readonly<Record<string, string>>;
  /** What it printed so far. */
  output(): string;
  /** SIGTERM, as a process manager does it; also called for a file that forgets it. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly seed?: 'empty' | 'sample';
  readonly env?: Record<string, string>;
  readonly database?: string;
  /** For a successor; it is dropped at the end of the run. */
  readonly leavesDatabase?: boolean;
}

/**
 * Starts the production build on a free port and a database of its own, and waits until
 * `/healthz/live` answers.
 *
 * @example const server = await startServer({ seed: 'sample', env: { LOG_LEVEL: 'info' } });
 */
export const startServer = (options: ServerOptions = {}): Promise<TestServer> =>
  door.startServer(options);
