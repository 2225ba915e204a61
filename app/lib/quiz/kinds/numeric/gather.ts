import { text, type KindForm } from "../gather"

export const numericForm: KindForm<"numeric"> = {
  gather: (fields) => (text(fields["text"]) === null ? null : { text: fields["text"] }),
  scatter: ({ text }) => ({ text: [text] }),
}
