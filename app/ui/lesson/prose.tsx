import * as React from "react"
import * as jsxRuntime from "react/jsx-runtime"
import { getMDXComponent } from "mdx-bundler/client/jsx"
import { lessonComponents, type Surface } from "./components"
import styles from "./prose.module.css"

/** Runs the compiled lesson on the server. The code is made from files of the repository and from nothing else. */
export function Prose({ code, ...surface }: Surface & { code: string }) {
  const Content = getMDXComponent(code, { React, ReactDOM: {}, _jsx_runtime: jsxRuntime })
  return (
    <div className={styles["prose"]}>
      <Content components={lessonComponents(surface)} />
    </div>
  )
}
