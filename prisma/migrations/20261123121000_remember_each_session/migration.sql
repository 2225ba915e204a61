-- A session is a row, so that signing out ends it on the server and a copied cookie is worth nothing.
CREATE TABLE "Session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Session_personId_idx" ON "Session"("personId");

ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An address proves itself by mail before it becomes an account.
ALTER TYPE "TokenPurpose" ADD VALUE 'registration' BEFORE 'signIn';
