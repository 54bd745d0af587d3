import { migrateVersion1 } from './migrate-version-1.ts'

/** The version that this build writes. */
export const STATE_VERSION = 2

/* Each lifts the data of its version to the next one; a version that was ever released keeps its place here. */
const migrationByVersion: ReadonlyMap<number, (data: unknown) => unknown> = new Map([
  [1, migrateVersion1],
])

/**
 * Lift the data of a state's file to the version of this build, one version after the other.
 * Throws what a migration throws when the data is not what its version wrote.
 */
export function migrateState(data: unknown, version: number): unknown {
  const migrate = migrationByVersion.get(version)
  return migrate === undefined ? data : migrateState(migrate(data), version + 1)
}
