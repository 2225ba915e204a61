/** README.txt of a proof: what it holds, and how it is checked by hand. */
export const guide = `Backwise: proof of training
===========================

This ZIP holds what people were asked, what they answered and how it was marked, as it was sealed
when they handed it in. Where a key was found to be wrong and corrected later, the corrected marks
stand beside the seal, which keeps the first ones.

  roster.csv                 the people, with how many attempts each has here
  attempts/<person>.jsonl    one line for each attempt that was handed in: its seal, and the seal's hash
  content/questions/<hash>   each question in the exact wording that was asked, with its key and scoring
  content/courses/<hash>     each version of the course: its rules, and the hash of each part
  manifest.json              the SHA-256 and size of every file

To check it
-----------
With Backwise's own verifier, on any computer with Node 20 or newer; no network and no installation:

  node verify.mjs this-file.zip

It compares every hash and marks every attempt again from the raw answers. Get verify.mjs from the
Backwise that made this file, at /verifier, or from Backwise's source. It is not in here, since
whoever changed this file could have changed it too.

By hand:

  head -c -64 this-file.zip | sha256sum     must give the last 64 characters of the file itself:
  tail -c 64 this-file.zip
  sha256sum roster.csv                      must give what manifest.json says of it; so for every file
  jq -jcS .seal attempts/<person>.jsonl     gives the text whose SHA-256 is sealHash (one line of it)

What it proves
--------------
That nothing in here was changed since it was made. Whoever makes a whole new ZIP could also make new
hashes: to know that this is the one that Backwise made, compare the last 64 characters of the file
with the digest that Backwise wrote into its audit when it made it.
`
