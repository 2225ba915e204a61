import type { Flash } from "@/lib/web/flash"
import { wordsFor, type ProblemCode } from "@/lib/web/problem"
import { Notice } from "@/ui/notice"
import { fieldProblem } from "./field-problem"

type Props = { flash: Flash | null; problem?: ProblemCode | undefined }

/** What went wrong, first on the page and focused, with the way to each field at fault. */
export function ProblemSummary({ flash, problem = flash?.problem }: Props) {
  if (!problem) return null
  const fields = flash?.fields.filter((field) => fieldProblem(flash, field)) ?? []
  return (
    <div id="problem" tabIndex={-1} autoFocus>
      <Notice tone="danger" role="alert" title="That did not work">
        {fields.length > 0 ? (
          <ul>
            {[...new Map(fields.map((field) => [fieldProblem(flash, field), field]))].map(
              ([words, field]) => (
                <li key={field}>
                  <a href={`#field-${field}`}>{words}</a>
                </li>
              ),
            )}
          </ul>
        ) : (
          <p>{wordsFor(problem)}</p>
        )}
      </Notice>
    </div>
  )
}
