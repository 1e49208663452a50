/** Of what takes several requests some were done, and then one was not. */
export class StoppedPartly extends Error {
  constructor(
    readonly done: number,
    readonly left: number,
    readonly why: unknown,
  ) {
    super(`stopped with ${left} left`);
  }
}
