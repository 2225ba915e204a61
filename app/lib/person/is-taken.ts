import { Prisma } from "#prisma/generated/client"

type Taken = { ok: false; problem: "addressTaken" }

/** Two people, or one who pressed twice, may take an address at the same moment: the database lets one. */
export async function isTaken<T>(work: () => Promise<T>): Promise<T | Taken> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") throw error
    return { ok: false, problem: "addressTaken" }
  }
}
