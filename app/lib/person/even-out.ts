/**
 * Answers after the same time whether there was something to do or not, so that nobody can tell from it who
 * has an account. 300 ms: several times what the work takes, and hardly noticed after pressing a button.
 */
export async function evenOut<T>(work: Promise<T>, milliseconds = 300): Promise<T> {
  const [result] = await Promise.allSettled([
    work,
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ])
  if (result.status === "rejected") throw result.reason
  return result.value
}
