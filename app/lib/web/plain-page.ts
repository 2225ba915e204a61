import { problems, type ProblemCode } from "./problem"

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? "")
}

/** A page that needs nothing of the product to work: for when a form could not be handled at all. */
export function plainPage(
  problem: ProblemCode,
  { requestId, back }: { requestId: string; back: string },
): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backwise</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/plain.css">
<main>
<h1>That did not work</h1>
<p>${escape(problems[problem].words)}</p>
<p><a href="${escape(back)}">Go back and try again</a> · <a href="/safety">When to get help now</a></p>
<p><small>If you ask for help, give this number: ${escape(requestId)}</small></p>
</main>
</html>
`
}
