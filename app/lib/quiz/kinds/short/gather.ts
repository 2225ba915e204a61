import { text, type KindForm } from "../gather"

// A hundred and fifty words; what is asked for fits into sixty.
export const longest = 1000

export const shortForm: KindForm<"short"> = {
  // A form sends each new line as two signs, which a browser counts as one.
  gather: (fields) => {
    const given = text(fields["text"])
    return given === null ? null : { text: given.replaceAll("\r\n", "\n").trim() }
  },
  scatter: ({ text }) => ({ text: [text] }),
}
