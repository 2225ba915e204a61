/** What came of keeping a guest's work. An open quiz stays behind when the account has the same one open. */
export type Kept = { moved: boolean; openQuizLeft: boolean }
