import { audit } from "@/lib/audit/data"
import { loadCourse } from "@/lib/course/loaders"
import { findQuiz } from "@/lib/course/quizzes"
import { transaction } from "@/lib/database/client"
import { lockAccount } from "@/lib/person/data"
import type { ManagerScope } from "@/lib/person/schema"
import { insertExtra, readMemberHistory } from "./sitting/data"
import { mayStart } from "./sitting/rules"

export type Given = { ok: true } | { ok: false; problem: "notFound" }

/**
 * Gives somebody who has no attempt left one more. Twice has the effect of once: whoever has one left needs
 * no other. The start test is given to nobody again, since it would no longer tell what was known before.
 */
export async function giveAttempt(scope: ManagerScope, personId: string, quizId: string): Promise<Given> {
  const course = await loadCourse()
  const quiz = findQuiz(course, quizId)
  if (!quiz || quiz.kind === "preTest") return { ok: false, problem: "notFound" }
  return transaction(async (tx) => {
    if (!(await lockAccount(tx, personId))) return { ok: false, problem: "notFound" }
    const may = mayStart(course, quiz, await readMemberHistory(scope, personId, tx))
    if (may.ok || may.reason !== "noAttemptsLeft") return { ok: true }
    await insertExtra(tx, scope, personId, quizId)
    await audit(tx, {
      ...{ action: "attempt.given", actorId: scope.managerId, subjectId: personId },
      detail: { quiz: quizId },
    })
    return { ok: true }
  })
}
