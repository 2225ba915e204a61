import { text, type KindForm } from "../gather"

export const singleForm: KindForm<"single"> = {
  gather: ({ choice }) => (text(choice) === null ? null : { choice }),
  scatter: ({ choice }) => ({ choice: [choice] }),
}
