import type { UserConfig } from './user-config.ts'

/** Give a configuration its type, so that editors complete and check its keys. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}
