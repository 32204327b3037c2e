interface Account {
  readonly email: string;
  readonly password: string;
}

/** Asks the admin API of a server as somebody who is signed in. @throws when it answers no success */
export type Ask = <Answer>(method: string, path: string, body?: object) => Promise<Answer>;

/** The admin API of a running server, past the panel. */
export async function panelApi(url: string, account: Account): Promise<Ask> {
  const request = async (method: string, path: string, headers: object, body?: object) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as unknown;
  };
  const device = { deviceId: crypto.randomUUID(), rememberMe: false };
  const session = (await request('POST', '/admin/login', {}, { ...account, ...device })) as {
    readonly data: { readonly token: string };
  };
  const headers = { authorization: `Bearer ${session.data.token}` };
  return async <Answer>(method: string, path: string, body?: object) =>
    (await request(method, path, headers, body)) as Answer;
}
