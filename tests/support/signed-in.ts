/** What a signed-in person asks of a running server, as the panel asks it. */
export type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

/** Signs in through the form's own route, as a browser does. */
export async function askAs(
  url: string,
  account: { readonly email: string; readonly password: string },
): Promise<Ask> {
  const signedIn = await answered(url, 'POST', '/admin/login', account);
  const { token } = (signedIn as { readonly data: { readonly token: string } }).data;
  return (method, path, body) =>
    answered(url, method, path, body, { authorization: `Bearer ${token}` });
}

async function answered(
  url: string,
  ...[method, path, body, headers = {}]: readonly [
    ...[method: string, path: string],
    ...[body?: object | undefined, headers?: Readonly<Record<string, string>>],
  ]
): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
  return JSON.parse(text) as unknown;
}
