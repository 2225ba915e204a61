-- How sure somebody was travels with the answer it was said of; it never changes a score.
ALTER TABLE "AttemptStep" ADD COLUMN "certainty" TEXT
  CHECK ("certainty" IN ('sure', 'think', 'guess'));

-- SHA-256 of the seal's canonical JSON, written with it; null for an attempt sealed before hashes were kept.
ALTER TABLE "Attempt" ADD COLUMN "sealHash" TEXT CHECK ("sealHash" ~ '^[0-9a-f]{64}$');
