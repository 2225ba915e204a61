-- What a question is scheduled with: constants of the forgetting model, once per set, under the hash of the set.
CREATE TABLE "ReviewParameters" (
    "id" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewParameters_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ReviewCard" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "state" SMALLINT NOT NULL,
    "learningSteps" INTEGER NOT NULL,
    "scheduledDays" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "lastReviewAt" TIMESTAMPTZ(3) NOT NULL,
    "lastRating" SMALLINT NOT NULL,
    "begun" JSONB,

    CONSTRAINT "ReviewCard_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ReviewLog" (
    "id" BIGSERIAL NOT NULL,
    "cardId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "revisesId" BIGINT,
    "rating" SMALLINT NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,
    "elapsedDays" INTEGER NOT NULL,
    "parametersId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "questionHash" TEXT NOT NULL,
    "value" JSONB,
    "earned" DOUBLE PRECISION NOT NULL,
    "total" DOUBLE PRECISION NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewLog_pkey" PRIMARY KEY ("id")
);

-- A person has one card for a question.
CREATE UNIQUE INDEX "ReviewCard_personId_questionId_key" ON "ReviewCard"("personId", "questionId");
-- The list of what is due.
CREATE INDEX "ReviewCard_personId_dueAt_idx" ON "ReviewCard"("personId", "dueAt");
-- The history of a card, in its order.
CREATE INDEX "ReviewLog_cardId_id_idx" ON "ReviewLog"("cardId", "id");
-- One answer is one review, whatever is sent again; a rating that was thought over has a row of its own.
CREATE UNIQUE INDEX "ReviewLog_once_key" ON "ReviewLog"("key", "cardId") WHERE "revisesId" IS NULL;
CREATE UNIQUE INDEX "ReviewLog_revisesId_key" ON "ReviewLog"("revisesId");

ALTER TABLE "ReviewCard" ADD CONSTRAINT "ReviewCard_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReviewLog" ADD CONSTRAINT "ReviewLog_cardId_fkey"
  FOREIGN KEY ("cardId") REFERENCES "ReviewCard"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReviewLog" ADD CONSTRAINT "ReviewLog_parametersId_fkey"
  FOREIGN KEY ("parametersId") REFERENCES "ReviewParameters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "ReviewParameters" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE ON "ReviewLog" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- The history of a card goes only with the card: by then its row is gone.
CREATE FUNCTION "refuse_lone_review_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ReviewCard" WHERE "id" = OLD."cardId") THEN
    RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

CREATE TRIGGER "goes_with_card" BEFORE DELETE ON "ReviewLog" FOR EACH ROW EXECUTE FUNCTION "refuse_lone_review_delete"();

-- Reminders by mail are off until somebody asks for them. The key is the one in the link that ends them.
ALTER TABLE "Person" ADD COLUMN "reviewMailKey" UUID, ADD COLUMN "reviewMailedAt" TIMESTAMPTZ(3);
CREATE UNIQUE INDEX "Person_reviewMailKey_key" ON "Person"("reviewMailKey");
