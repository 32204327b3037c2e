import { isValidAddress, signedAddress } from './signed-address';

const FILE = 'a1b2.pdf';
const NOW = new Date('2025-06-01T08:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

function parts(address: string) {
  const url = new URL(address, 'http://localhost');
  return {
    file: url.pathname.slice(1).split('/')[1] ?? '',
    until: url.searchParams.get('until') ?? '',
    signature: url.searchParams.get('signature') ?? '',
  };
}

describe('a signed address', () => {
  const signed = parts(signedAddress(FILE, ['new', 'old'], NOW));

  it('opens its file for at least fifteen minutes and at most twenty', () => {
    for (const minutes of [0, 5, 14]) {
      expect(isValidAddress(signed, ['new', 'old'], after(minutes))).toBe(true);
    }
    expect(isValidAddress(signed, ['new', 'old'], after(20))).toBe(false);
    const late = parts(signedAddress(FILE, ['new'], after(4.9)));
    expect(isValidAddress(late, ['new'], after(19))).toBe(true);
  });

  it('is the same within five minutes, so that thumbnails are kept by the browser', () => {
    expect(signedAddress(FILE, ['new'], after(1))).toBe(signedAddress(FILE, ['new'], after(4)));
  });

  it('holds after the keys were turned, and not after its key is gone', () => {
    expect(isValidAddress(signed, ['newest', 'new'], NOW)).toBe(true);
    expect(isValidAddress(signed, ['newest'], NOW)).toBe(false);
  });

  it.each([
    ['another file', { file: 'b.pdf' }],
    ['a later end', { until: String(Number(signed.until) + 1) }],
    ['an end that is no number', { until: '1e99' }],
    ['a negative end', { until: '-1' }],
    ['no end', { until: '' }],
    ['no signature', { signature: '' }],
    ['a shorter signature', { signature: signed.signature.slice(1) }],
    ['a signature of other signs', { signature: '账'.repeat(43) }],
  ])('opens nothing with %s', (_what, change) => {
    expect(isValidAddress({ ...signed, ...change }, ['new', 'old'], NOW)).toBe(false);
  });

  it('is never made without a key', () => {
    expect(() => signedAddress(FILE, [], NOW)).toThrow(/APP_KEYS/);
  });
});
