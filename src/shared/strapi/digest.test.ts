import { digest } from './digest';

describe('the digest of facts', () => {
  it('does not depend on the order of keys', () => {
    expect(digest({ a: 1, b: '校' })).toBe(digest({ b: '校', a: 1 }));
  });

  it('is SHA-256 of the canonical text in UTF-8', () => {
    // printf '{"b":"校"}' | sha256sum
    expect(digest({ b: '校' })).toBe(
      'a966c14f6162da8ef3f1611b9a3998fd9376f2031b4956da73b6c307f523141c',
    );
  });

  it('changes with one fen', () => {
    expect(digest({ amountFen: 206_075_710 })).not.toBe(digest({ amountFen: 206_075_711 }));
  });
});
