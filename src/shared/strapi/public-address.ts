import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are not the internet: private, local, shared, reserved, multicast. */
const IPV4: readonly (readonly [network: string, bits: number])[] = [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as const),
  ...([
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
  ] as const),
  ...([
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
];
const IPV6: readonly (readonly [network: string, bits: number])[] = [
  ...([
    ['::', 128],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['2001:db8::', 32],
  ] as const),
  ...([
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ] as const),
];

const notPublic = new BlockList();
for (const [network, bits] of IPV4) notPublic.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of IPV6) notPublic.addSubnet(network, bits, 'ipv6');

const bare = (hostname: string) => hostname.replace(/^\[(.*)\]$/, '$1');

/** True for the machine itself, by name or by address. */
export function isLoopback(hostname: string): boolean {
  const host = bare(hostname);
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** False for an address outside of the internet; true for a name, whose addresses are seen later. */
export function isPublicAddress(hostname: string): boolean {
  return isIP(bare(hostname)) === 0 || isOfInternet(bare(hostname));
}

/** True for an address of the internet; false for a name. */
export const isPublicNumber = (hostname: string): boolean =>
  isIP(bare(hostname)) !== 0 && isOfInternet(bare(hostname));

const isOfInternet = (address: string): boolean =>
  !notPublic.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Finds the addresses of a name for a connection, and fails where one of them is not public. */
export const guardedLookup = lookupOf(
  (address) => isOfInternet(address),
  'The address is not public',
);

/** The other way round: for what may be told only inside of the network around the server. */
export const privateLookup = lookupOf((address) => !isOfInternet(address), 'The address is public');

function lookupOf(isAllowed: (address: string) => boolean, refusal: string): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        callback(error ?? new Error('The name has no address'), '', 4);
      } else if (!addresses.every(({ address }) => isAllowed(address))) {
        callback(new Error(refusal), '', 4);
      } else if (options.all === true) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}
