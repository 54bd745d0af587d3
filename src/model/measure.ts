/** Runs one stage of a build on the things that it works on; what it learns of it is its own affair. */
export type Measure = <Thing, Result>(
  stage: string,
  things: readonly Thing[],
  work: (things: readonly Thing[]) => Result | Promise<Result>,
) => Promise<Result>

/** Run a stage and learn nothing. */
export const runUnmeasured: Measure = async (_stage, things, work) => await work(things)
