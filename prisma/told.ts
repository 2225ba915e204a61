/** A failure that was foreseen. Its message is one sentence for the person who started Backwise. */
export class Told extends Error {
  override name = "Told"
}
