"use client"

type Props = { error: Error & { digest?: string } }

/** Stands in for everything, type and colour included, so it brings its own style sheet. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <title>Backwise</title>
        <link rel="stylesheet" href="/plain.css" />
      </head>
      <body>
        <main>
          <h1>That did not work</h1>
          <p>Something went wrong on our side. Nothing you entered was thrown away; please try again.</p>
          <p>
            <a href="/course">Go to the course</a>
          </p>
          {error.digest ? (
            <p>
              <small>If you ask for help, give this number: {error.digest}</small>
            </p>
          ) : null}
        </main>
      </body>
    </html>
  )
}
