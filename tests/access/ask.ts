import { request as send } from "node:http"

export type Answer = { status: number; location: string; text: string; headers: Record<string, unknown> }

type Asked = {
  method: string
  path: string
  cookie?: string
  headers?: Record<string, string>
  body?: unknown
}

/** Sends exactly this path: fetch would tidy up the doubled slashes that a test is about. */
export function ask(address: string, { method, path, cookie, headers, body }: Asked): Promise<Answer> {
  const { hostname, port } = new URL(address)
  const text = body === undefined ? "" : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = send(
      {
        ...{ hostname, port, method, path },
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(body === undefined
            ? {}
            : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
          ...headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on("data", (chunk: Buffer) => chunks.push(chunk))
        answer.on("error", reject)
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? "",
            text: Buffer.concat(chunks).toString("utf8"),
            headers: answer.headers,
          }),
        )
      },
    )
    sent.on("error", reject)
    sent.end(text)
  })
}
