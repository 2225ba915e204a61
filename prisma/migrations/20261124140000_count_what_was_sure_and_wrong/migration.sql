-- How many answers of a sealed attempt were not right although the learner was sure. Null while it is open.
ALTER TABLE "Attempt" ADD COLUMN "sureAndWrong" INTEGER;

UPDATE "Attempt" SET "sureAndWrong" = (
  SELECT count(*) FROM jsonb_array_elements("seal"->'questions') AS question
  WHERE question->>'certainty' = 'sure' AND question->'explained'->>'verdict' NOT IN ('right', 'compared')
) WHERE "seal" IS NOT NULL;

-- The roster counts it, too, and still never reads a paper or a seal.
DROP INDEX "Attempt_standing_idx";
CREATE INDEX "Attempt_standing_idx" ON "Attempt" ("voice", "personId", "quizId")
  INCLUDE ("id", "submittedAt", "startedAt", "passed", "earned", "total", "sureAndWrong");
