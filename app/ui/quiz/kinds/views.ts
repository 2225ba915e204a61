import type { WorkingKind } from "@/lib/quiz/schema"
import { MultipleFields } from "./multiple/fields"
import { NumericFields } from "./numeric/fields"
import type { KindViews } from "./props"
import { SingleFields } from "./single/fields"
import { TrueFalseFields } from "./truefalse/fields"

/** The views of each kind: one line each. */
const views: { [K in WorkingKind]: KindViews<K> } = {
  single: { Fields: SingleFields },
  multiple: { Fields: MultipleFields },
  truefalse: { Fields: TrueFalseFields },
  numeric: { Fields: NumericFields },
}

/** The views of a kind, for questions and answers that are known to be of it. */
export const viewsOf = (kind: WorkingKind): KindViews<WorkingKind> => views[kind]
