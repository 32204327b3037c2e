const METHODS: ReadonlySet<string> = new Set([
  ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
]);

/** What of a request may become a label: a few words of our own, nothing that a client chooses. */
export interface RequestLabels {
  readonly method: string;
  readonly route: string;
  readonly status: string;
}

/**
 * @param template of the router; undefined for what a middleware answered
 * @example requestLabels('GET', '/api/terms/:id', 200) // status '2xx'
 */
export const requestLabels = (
  method: string,
  template: string | undefined,
  status: number,
): RequestLabels => ({
  method: METHODS.has(method) ? method : 'other',
  route: template ?? 'none',
  status: `${Math.floor(status / 100)}xx`,
});
