import type { WorkingKind } from "@/lib/quiz/schema"
import { CaseFields } from "./case/fields"
import { pressInCase } from "./case/press"
import { CaseReview } from "./case/review"
import { MatchingFields } from "./matching/fields"
import { MultipleFields } from "./multiple/fields"
import { NumericFields } from "./numeric/fields"
import { OrderingFields } from "./ordering/fields"
import { OrderingReview } from "./ordering/review"
import type { KindViews } from "./props"
import { ShortFields } from "./short/fields"
import { ShortReview } from "./short/review"
import { SingleFields } from "./single/fields"
import { TrueFalseFields } from "./truefalse/fields"

/** The views of each kind: one line each. */
const views: { [K in WorkingKind]: KindViews<K> } = {
  single: { Fields: SingleFields },
  multiple: { Fields: MultipleFields },
  truefalse: { Fields: TrueFalseFields },
  numeric: { Fields: NumericFields },
  ordering: { Fields: OrderingFields, Review: OrderingReview },
  matching: { Fields: MatchingFields },
  short: { Fields: ShortFields, Review: ShortReview },
  case: { Fields: CaseFields, Review: CaseReview, press: pressInCase },
}

/** The views of a kind, for questions and answers that are known to be of it. */
export const viewsOf = (kind: WorkingKind): KindViews<WorkingKind> => views[kind]
