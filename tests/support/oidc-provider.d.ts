declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http"

  /** The little we use of it; the package brings no types. */
  export class Provider {
    constructor(issuer: string, options: object)
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
  }
}
