import { text, type Fields, type KindForm } from "../gather"

const verdicts: Fields = { true: true, false: false }

export const truefalseForm: KindForm<"truefalse"> = {
  gather: ({ value, reason }) => {
    const verdict = verdicts[text(value) ?? ""] ?? null
    return verdict === null && text(reason) === null ? null : { value: verdict, reason: text(reason) }
  },
  scatter: ({ value, reason }) => ({
    ...(value === null ? {} : { value: [String(value)] }),
    ...(reason === null ? {} : { reason: [reason] }),
  }),
}
