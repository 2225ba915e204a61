import type { FormHTMLAttributes } from "react"
import styles from "./form.module.css"

type Props = Omit<FormHTMLAttributes<HTMLFormElement>, "action" | "method"> & { action: `/api/v1/${string}` }

/** A form that works without scripts: it posts itself, and our answer leads to a page. */
export function Form({ className, ...rest }: Props) {
  return <form method="post" className={className ?? styles["form"]} {...rest} />
}
