import { Command } from 'commander'
import { readVersion } from '../state/read-version.ts'
import { addBuildCommand } from './build-command.ts'
import { addCacheCommand } from './cache-command.ts'
import { addCheckCommand } from './check-command.ts'
import { addCleanCommand } from './clean-command.ts'
import { addDuplicatesCommand } from './duplicates-command.ts'
import { addExplainCommand } from './explain-command.ts'
import { addHeadCommand } from './head-command.ts'

const USAGE = 2

/** The commands, in the order that `--help` lists them. */
const commands: readonly ((program: Command) => void)[] = [
  addBuildCommand,
  addCleanCommand,
  addDuplicatesCommand,
  addCheckCommand,
  addExplainCommand,
  addHeadCommand,
  addCacheCommand,
]

/** Make the command line. The work of a command is loaded only when it runs. */
export async function makeProgram(): Promise<Command> {
  const program = new Command('feedwright')
    .description('Turn a folder of articles into RSS, Atom and JSON feeds that hold.')
    .version(await readVersion(), '-v, --version')
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE))
  for (const addCommand of commands) addCommand(program)
  return program
}
