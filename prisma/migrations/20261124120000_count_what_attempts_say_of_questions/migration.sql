-- Sums over sealed attempts, kept up to date by each submission, so that a page of statistics never reads a seal.
-- A shard is one of a few rows that are added up on reading: submissions at the same time rarely wait for each other.
CREATE TABLE "FormCount" (
    "quizId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "shard" SMALLINT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "passed" INTEGER NOT NULL,
    "reached" INTEGER NOT NULL,
    "items" INTEGER NOT NULL,
    "itemsSquared" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "pointsPerItem" BIGINT NOT NULL,
    "itemPointsSquared" BIGINT NOT NULL,
    "shares" BIGINT NOT NULL,
    "sharesSquared" BIGINT NOT NULL,
    "scores" INTEGER[] NOT NULL,

    CONSTRAINT "FormCount_pkey" PRIMARY KEY ("quizId", "form", "shard")
);

CREATE TABLE "ItemCount" (
    "quizId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "shard" SMALLINT NOT NULL,
    "right" INTEGER NOT NULL,
    "partly" INTEGER NOT NULL,
    "wrong" INTEGER NOT NULL,
    "unanswered" INTEGER NOT NULL,
    "compared" INTEGER NOT NULL,
    "points" BIGINT NOT NULL,
    "pointsSquared" BIGINT NOT NULL,
    "rest" BIGINT NOT NULL,
    "restSquared" BIGINT NOT NULL,
    "pointsByRest" BIGINT NOT NULL,
    "scores" INTEGER[] NOT NULL,
    "times" INTEGER[] NOT NULL,
    "certainty" INTEGER[] NOT NULL,

    CONSTRAINT "ItemCount_pkey" PRIMARY KEY ("quizId", "form", "questionId", "hash", "shard")
);

CREATE TABLE "ChoiceCount" (
    "quizId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "shard" SMALLINT NOT NULL,
    "scores" INTEGER[] NOT NULL,

    CONSTRAINT "ChoiceCount_pkey" PRIMARY KEY ("quizId", "form", "questionId", "hash", "choice", "shard")
);

-- Every submission rewrites a few of these rows; with room in the page no index has to be touched for it.
ALTER TABLE "FormCount" SET (fillfactor = 50);
ALTER TABLE "ItemCount" SET (fillfactor = 50);
ALTER TABLE "ChoiceCount" SET (fillfactor = 50);

CREATE FUNCTION "add_each"(a INTEGER[], b INTEGER[]) RETURNS INTEGER[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(coalesce(x, 0) + coalesce(y, 0) ORDER BY place)
  FROM unnest(a, b) WITH ORDINALITY AS each(x, y, place)
$$;

CREATE AGGREGATE "sum_each"(INTEGER[]) (SFUNC = "add_each", STYPE = INTEGER[], INITCOND = '{}');
