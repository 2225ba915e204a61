import * as React from "react"
import * as jsxRuntime from "react/jsx-runtime"
import { getMDXComponent } from "mdx-bundler/client/jsx"
import type { SurfaceComponents } from "./components"
import styles from "./prose.module.css"

/**
 * Runs the compiled lesson on the server, with what its names stand for on one surface; gives its parts.
 * The code is made from files of the repository and from nothing else.
 */
export function runLesson(code: string, components: SurfaceComponents): React.ReactNode {
  const Content = getMDXComponent(code, { React, ReactDOM: {}, _jsx_runtime: jsxRuntime })
  return Content({ components })
}

type Props = { code: string; components: SurfaceComponents }

/** A lesson as text to read. */
export function Prose({ code, components }: Props) {
  return <div className={styles["prose"]}>{runLesson(code, components)}</div>
}
