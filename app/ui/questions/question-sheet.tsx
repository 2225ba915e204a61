import { numberedTitle } from "@/lib/course/address"
import type { Module, Voice } from "@/lib/course/schema"
import type { QuestionSheet as Sheets } from "@/lib/sheet/schema"
import { signedWords } from "@/lib/course/signed"
import { questionsPath, teachModulePath } from "@/lib/teach/address"
import { Paper, Sheet } from "@/ui/paper"
import { Asks } from "./asks"
import { Key } from "./key"
import styles from "./question-sheet.module.css"

/** A module's questions on paper; the key begins a page of its own. */
export function QuestionSheet({ course, module, voice, items, withKey }: Sheets & { withKey: boolean }) {
  return (
    <Paper voice={voice} aside={<Ways module={module} voice={voice} withKey={withKey} />}>
      <Sheet>
        <header className={styles["head"]}>
          <p>Backwise · {numberedTitle({ number: module.number, title: module.title[voice] })}</p>
          <h1>Questions</h1>
          {voice === "staff" ? <p className={styles["name"]}>Name</p> : null}
        </header>
        <ol className={styles["questions"]}>
          {items.map(({ question: { id, stem, asks } }) => (
            <li key={id}>
              <p className={styles["stem"]}>
                {stem} <small>{id}</small>
              </p>
              <Asks asks={asks} />
            </li>
          ))}
        </ol>
      </Sheet>
      {withKey ? (
        <div className={styles["key"]}>
          <Sheet>
            <h2>Answers and reasons</h2>
            <p>For the educator: print the questions without these pages, or keep the pages back.</p>
            <Key items={items} />
            <p className={styles["signed"]}>{signedWords(course)}</p>
          </Sheet>
        </div>
      ) : null}
    </Paper>
  )
}

function Ways({ module, voice, withKey }: { module: Module; voice: Voice; withKey: boolean }) {
  const here = questionsPath(module.slug, voice)
  return (
    <>
      <a href={withKey ? `${here}?key=no` : here}>{withKey ? "Without the answers" : "With the answers"}</a> ·{" "}
      <a href={teachModulePath(module.slug)}>All of this module</a>
    </>
  )
}
