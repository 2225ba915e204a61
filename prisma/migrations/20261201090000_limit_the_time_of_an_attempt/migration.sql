-- When an open attempt is handed in for its learner; null where there is all the time one wants.
ALTER TABLE "Attempt" ADD COLUMN "deadline" TIMESTAMPTZ(3);

-- The closing job looks every few seconds, and there are few open attempts among many.
CREATE INDEX "Attempt_deadline_idx" ON "Attempt" ("deadline") WHERE "submittedAt" IS NULL AND "deadline" IS NOT NULL;
