import { SMTPServer } from "smtp-server"
import { freePort } from "#prisma/embedded/kept"

export type Mailbox = {
  url: string
  /** The link in the newest letter to an address, once there is one. */
  linkTo: (address: string) => string | undefined
  stop: () => Promise<void>
}

/** A real mail server on loopback that keeps what it is given. */
export async function aMailbox(): Promise<Mailbox> {
  const port = await freePort()
  const links = new Map<string, string>()
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["STARTTLS"] },
    onData: (stream, session, done) => {
      let text = ""
      stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")))
      stream.on("end", () => {
        const link = /http\S+/.exec(text.replaceAll("=\r\n", "").replaceAll("=3D", "="))?.[0]
        const to = session.envelope.rcptTo[0]?.address
        if (to && link) links.set(to, link)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()))
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, linkTo: (address) => links.get(address), stop }
}
