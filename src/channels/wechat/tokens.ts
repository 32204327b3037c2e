import type { Token } from './domain/answers';

/** The platform hands out a new token in the last five minutes of the old one, which stays valid meanwhile. */
const RENEW_BEFORE_MS = 5 * 60_000;

export interface Tokens {
  /** A token that should be valid; asked for once however many need it. */
  current(): Promise<string>;
  /** Another token than the one that was refused. */
  insteadOf(refused: string): Promise<string>;
}

interface Kept {
  readonly token: string;
  readonly renewAtMs: number;
}

/** Keeps the token of the account until shortly before its end. `fetchToken` throws where it gets none. */
export function createTokens(
  fetchToken: (isForced: boolean) => Promise<Token>,
  nowMs: () => number,
): Tokens {
  let kept: Kept | undefined;
  let flight: Promise<string> | undefined;

  const keep = ({ token, lifetimeSeconds }: Token): string => {
    kept = { token, renewAtMs: nowMs() + lifetimeSeconds * 1000 - RENEW_BEFORE_MS };
    return token;
  };
  const once = (work: () => Promise<string>): Promise<string> => {
    flight ??= work().finally(() => {
      flight = undefined;
    });
    return flight;
  };
  const renewed = async (refused: string): Promise<string> => {
    const usual = await fetchToken(false);
    // Forcing ends the tokens of other processes and is allowed 20 times a day: only where nothing else helps.
    return keep(usual.token === refused ? await fetchToken(true) : usual);
  };

  return {
    async current() {
      if (kept !== undefined && nowMs() < kept.renewAtMs) return kept.token;
      return once(async () => keep(await fetchToken(false)));
    },
    async insteadOf(refused) {
      if (kept !== undefined && kept.token !== refused) return kept.token;
      kept = undefined;
      return once(() => renewed(refused));
    },
  };
}
