import type { Account } from "@/lib/person/schema"
import { statisticsPath } from "@/lib/statistics/address"
import { Button, LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./who.module.css"

/** Whose record this is, and the ways from here: account, team, sign out; or sign in, for a visitor. */
export function Who({ account, begun }: { account: Account | null; begun: boolean }) {
  return account ? <Known account={account} /> : <Visitor begun={begun} />
}

function Known({ account }: { account: Account }) {
  const manages = account.role === "manager" || account.role === "administrator"
  const teaches = manages || account.role === "educator"
  return (
    <div className={styles["who"]}>
      <p>
        Signed in as <b>{account.name ?? account.email}</b>
      </p>
      <div className={styles["ways"]}>
        {manages ? (
          <LinkButton tone="quiet" small href="/manage">
            Who has done it
          </LinkButton>
        ) : null}
        {teaches ? (
          <LinkButton tone="quiet" small href={statisticsPath}>
            The questions in numbers
          </LinkButton>
        ) : null}
        <LinkButton tone="quiet" small href="/record/account">
          My account
        </LinkButton>
        <form method="post" action="/api/v1/sign-out">
          <Button tone="quiet" small>
            Sign out
          </Button>
        </form>
      </div>
    </div>
  )
}

function Visitor({ begun }: { begun: boolean }) {
  return (
    <Notice
      title={
        begun ? "This is kept on this device only, until the browser is closed." : "You are not signed in."
      }
    >
      <p>Make an account to keep your record, or sign in to see the one you have.</p>
      <div className={styles["ways"]}>
        <LinkButton small href="/register?next=/record">
          Make an account
        </LinkButton>
        <LinkButton tone="quiet" small href="/sign-in?next=/record">
          Sign in
        </LinkButton>
        {begun ? (
          <form method="post" action="/api/v1/sign-out">
            <Button tone="quiet" small>
              Forget me on this device
            </Button>
          </form>
        ) : null}
      </div>
    </Notice>
  )
}
