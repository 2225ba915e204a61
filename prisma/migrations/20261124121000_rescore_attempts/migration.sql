-- A key was corrected, and attempts that met the old one are marked again. The attempt, its first score and its
-- seal stay as they are; what counts from then on stands here.
CREATE TABLE "Rescore" (
    "id" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "fromHash" TEXT NOT NULL,
    "toHash" TEXT NOT NULL,
    "why" TEXT NOT NULL CHECK (length("why") > 0),
    "keepPasses" BOOLEAN NOT NULL,
    "byId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Rescore_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Rescore_fromHash_fkey" FOREIGN KEY ("fromHash") REFERENCES "QuestionVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rescore_toHash_fkey" FOREIGN KEY ("toHash") REFERENCES "QuestionVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "Rescore_questionId_idx" ON "Rescore"("questionId");

-- One after the other: each goes by the scores that the one before it left.
CREATE UNIQUE INDEX "Rescore_one_unfinished_key" ON "Rescore" ((true)) WHERE "finishedAt" IS NULL;

CREATE TABLE "RescoredAttempt" (
    "rescoreId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionEarned" DOUBLE PRECISION NOT NULL,
    "earned" DOUBLE PRECISION NOT NULL,
    "total" DOUBLE PRECISION NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "passedBefore" BOOLEAN NOT NULL,
    "mustKnowMissed" TEXT[] NOT NULL,

    CONSTRAINT "RescoredAttempt_pkey" PRIMARY KEY ("rescoreId", "attemptId"),
    CONSTRAINT "RescoredAttempt_rescoreId_fkey" FOREIGN KEY ("rescoreId") REFERENCES "Rescore"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RescoredAttempt_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "RescoredAttempt_attemptId_idx" ON "RescoredAttempt"("attemptId");

-- Evidence, like the attempts themselves. A rescore is finished once, and then never changes.
CREATE TRIGGER "append_only" BEFORE UPDATE ON "RescoredAttempt" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "goes_with_attempt" BEFORE DELETE ON "RescoredAttempt" FOR EACH ROW EXECUTE FUNCTION "refuse_lone_delete"();
CREATE TRIGGER "append_only" BEFORE UPDATE ON "Rescore" FOR EACH ROW WHEN (OLD."finishedAt" IS NOT NULL) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_deleted" BEFORE DELETE ON "Rescore" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Finds the attempts that met a question in one exact wording without reading every paper.
CREATE INDEX "Attempt_wordings_idx" ON "Attempt" USING GIN (jsonb_path_query_array("paper", '$.questions[*].hash') jsonb_path_ops);

-- The roster takes the score that counts, so it needs to know which attempt a row of the index is.
DROP INDEX "Attempt_standing_idx";
CREATE INDEX "Attempt_standing_idx" ON "Attempt" ("voice", "personId", "quizId")
  INCLUDE ("id", "submittedAt", "startedAt", "passed", "earned", "total");
