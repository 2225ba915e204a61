-- The form of a test that was asked; null for the quiz of a module, which is drawn from a bank.
ALTER TABLE "Attempt" ADD COLUMN "form" TEXT CHECK ("form" IN ('a', 'b'));

-- Gain is reckoned over the tests alone, which are few beside the quizzes; it never reads a paper or a seal.
CREATE INDEX "Attempt_tests_idx" ON "Attempt" ("quizId", "personId", "submittedAt")
  INCLUDE ("id", "startedAt", "form", "earned", "total") WHERE "form" IS NOT NULL;

-- Whose turn it is: forms are given out in turn, so that of any number of people half begin with each.
CREATE TABLE "FormTurn" (
    "quizId" TEXT NOT NULL,
    "turns" INTEGER NOT NULL,

    CONSTRAINT "FormTurn_pkey" PRIMARY KEY ("quizId")
);

-- Where feedback comes at once, the first answer is locked: of two that are sent together one is kept.
ALTER TABLE "AttemptStep" ADD COLUMN "locked" BOOLEAN NOT NULL DEFAULT false;
CREATE UNIQUE INDEX "AttemptStep_one_locked_key" ON "AttemptStep" ("attemptId", "questionId") WHERE "locked";

-- One attempt more than the rules allow, given by a manager to somebody who has none left.
CREATE TABLE "ExtraAttempt" (
    "id" BIGSERIAL NOT NULL,
    "personId" UUID NOT NULL,
    "quizId" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExtraAttempt_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ExtraAttempt_personId_idx" ON "ExtraAttempt" ("personId");
ALTER TABLE "ExtraAttempt" ADD CONSTRAINT "ExtraAttempt_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
