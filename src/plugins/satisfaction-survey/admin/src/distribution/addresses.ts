/** The whole address: a server that does not know its own gives a path. */
export function wholeAddress(address: string, origin: string): string {
  return new URL(address, origin).href;
}

/** With an invitation in it. */
export function invitation(address: string, token: string): string {
  const url = new URL(address);
  url.searchParams.set('t', token);
  return url.href;
}

/** Snippets whose addresses begin with a slash work on other sites only with the origin before it. */
export function wholeCode(code: string, origin: string): string {
  return code.replaceAll('src="/', `src="${origin}/`).replaceAll('href="/', `href="${origin}/`);
}
