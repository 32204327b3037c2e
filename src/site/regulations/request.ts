/** Which day's text of a regulation is asked for: `?onDate=2025-02-28`. Absent: today's. */
export interface RegulationRequest {
  readonly key: string;
  /** As typed; the page says so when it is no day. */
  readonly onDate?: string;
}

/** Which two texts are compared: `?from=1&to=2`. Absent: the two newest. */
export interface DifferenceRequest {
  readonly key: string;
  readonly from?: number;
  readonly to?: number;
}

const LONGEST_DAY = 20;

export function parseRegulationRequest(key: string, query: string): RegulationRequest {
  const onDate = new URLSearchParams(query).get('onDate') ?? '';
  return onDate.trim() === '' ? { key } : { key, onDate: onDate.trim().slice(0, LONGEST_DAY) };
}

export function parseDifferenceRequest(key: string, query: string): DifferenceRequest {
  const parameters = new URLSearchParams(query);
  const number = (name: string) => {
    const text = parameters.get(name) ?? '';
    return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
  };
  const [from, to] = [number('from'), number('to')];
  return { key, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

export function regulationQuery({ onDate }: RegulationRequest): string {
  return queryOf({ onDate });
}

export function differenceQuery({ from, to }: DifferenceRequest): string {
  return queryOf({ from, to });
}

function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
