import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { STATE } from '../tables';

/** What the plans were last brought up to date with. */
export interface SeenWorld {
  /** The installation that carried out plans last. */
  readonly installationId: string;
  /** The version of the rules of time zones. */
  readonly zoneRules: string;
}

/** Null before anything ran on the database. */
export async function findSeenWorld(unit: UnitOfWork): Promise<SeenWorld | null> {
  const rows = (await unit.table(STATE).select('*')) as readonly {
    readonly installation_id: string;
    readonly zone_rules: string;
  }[];
  const [row] = rows;
  return row === undefined
    ? null
    : { installationId: row.installation_id, zoneRules: row.zone_rules };
}

export async function saveSeenWorld(unit: UnitOfWork, seen: SeenWorld): Promise<void> {
  await unit
    .table(STATE)
    .insert({ id: 1, installation_id: seen.installationId, zone_rules: seen.zoneRules })
    .onConflict('id')
    .merge(['installation_id', 'zone_rules']);
}
