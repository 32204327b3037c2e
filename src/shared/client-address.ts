/**
 * The bucket a client's address belongs to when its requests are counted: an IPv4 address itself,
 * an IPv6 address by its first 64 bits, because one household owns all the rest.
 *
 * @example clientBucket('::ffff:192.0.2.7') // '192.0.2.7'
 * @example clientBucket('2001:db8::1') // '2001:db8:0:0'
 */
export function clientBucket(address: string): string {
  const plain = address.toLowerCase().split('%')[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).map(withoutLeadingZeros).join(':');
}

const groups = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));

const withoutLeadingZeros = (group: string): string => group.replace(/^0+(?=.)/, '');
