import type { RosterMember } from "@/lib/record/data"
import { Moment } from "@/ui/moment"
import { roleNames } from "@/ui/person/standing-forms"
import { Tag } from "@/ui/tag"
import { Facts } from "./facts"

/** Who this is, as far as a manager needs to know. */
export function MemberFacts({ member: { email, role, createdAt, disabled } }: { member: RosterMember }) {
  return (
    <Facts
      facts={[
        ["E-mail", email],
        ["Role", roleNames[role]],
        ["Account since", <Moment key="since" at={createdAt} style="day" />],
        ...(disabled ? ([["Account", <Tag key="disabled">Disabled</Tag>]] as const) : []),
      ]}
    />
  )
}
