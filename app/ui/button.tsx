import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react"
import styles from "./button.module.css"

export type ButtonTone = "main" | "quiet" | "danger"
type Look = { tone?: ButtonTone | undefined; small?: boolean | undefined }

function classes(tone: ButtonTone, small: boolean, more: string | undefined): string {
  return [styles["button"], styles[tone], small && styles["small"], more].filter(Boolean).join(" ")
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Look

export function Button({ tone = "main", small = false, className, type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={classes(tone, small, className)} {...rest} />
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & Look & { href: string }

export function LinkButton({ tone = "main", small = false, className, ...rest }: LinkProps) {
  return <a className={classes(tone, small, className)} {...rest} />
}
