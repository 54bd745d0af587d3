import path from 'node:path'
import { RunError } from './model/run-error.ts'

/** Name a file or folder of this system as articles are named: below the input folder, with `/`; that folder is `''`. */
export function articlePath(input: string, file: string): string {
  return path.relative(input, path.resolve(file)).split(path.sep).join('/')
}

/** Make the error that says that a file or folder was named which is no article and holds none. */
export function makeNoArticleError(file: string, input: string): RunError {
  return new RunError(
    'usage',
    `${file} is no article: it is not in ${input}, or its name does not end in .md, .markdown or .txt`,
  )
}
