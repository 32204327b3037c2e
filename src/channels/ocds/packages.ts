import { compiledRelease, ocidOf, releasesOf, type ReleaseScene } from './releases';
import type { Purchase } from './purchase';

const BIDS_EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json';

/** What stands around the releases and records of a package. */
export interface PackageScene extends ReleaseScene {
  readonly uri: string;
  /** ISO instant of the last publication in it */
  readonly publishedDate: string;
  readonly license: string | null;
  readonly next: string | null;
}

/** A package of releases (OCDS 1.1): every stage of every procurement as it was told. */
export function releasePackage(purchases: readonly Purchase[], scene: PackageScene) {
  return {
    ...envelope(scene),
    releases: purchases.flatMap((purchase) => releasesOf(purchase, scene)),
  };
}

/** A package of records: of every procurement its releases and how things stand now. */
export function recordPackage(purchases: readonly Purchase[], scene: PackageScene) {
  return {
    ...envelope(scene),
    records: purchases.flatMap((purchase) => {
      const compiled = compiledRelease(purchase, scene);
      if (compiled === null) return [];
      const releases = releasesOf(purchase, scene);
      return [{ ocid: ocidOf(purchase, scene), releases, compiledRelease: compiled }];
    }),
  };
}

function envelope({ uri, publishedDate, license, next, buyer }: PackageScene) {
  return {
    ...{ uri, version: '1.1', publishedDate, extensions: [BIDS_EXTENSION] },
    publisher: {
      name: buyer.name,
      ...(buyer.identifier !== undefined && {
        scheme: buyer.identifier.scheme,
        uid: buyer.identifier.id,
      }),
    },
    ...(license !== null && { license }),
    ...(next !== null && { links: { next } }),
  };
}
