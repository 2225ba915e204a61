import { list, type KindForm } from "../gather"

export const multipleForm: KindForm<"multiple"> = {
  gather: ({ choices }) => (list(choices).length === 0 ? null : { choices: list(choices) }),
  scatter: ({ choices }) => ({ choices }),
}
