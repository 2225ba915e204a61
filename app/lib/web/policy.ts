type PolicyOptions = {
  /** Origins besides our own that a form may lead to: the sign-in provider, when there is one. */
  formTargets?: readonly string[]
  /** React and Next need eval and inline styles while developing, and only then. */
  development?: boolean
}

/** The content security policy of a page whose inline scripts are those that `scripts` name: hashes or a nonce. */
export function policy(
  scripts: readonly string[],
  { formTargets = [], development }: PolicyOptions = {},
): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts, ...(development ? ["'unsafe-eval'"] : [])].join(" ")}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ")
}

/** For answers that are no pages: whatever a browser makes of them, it runs and loads nothing. */
export const barePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** For the service worker: what it fetches is ours, and what it could import is nothing. */
export const workerPolicy = `${barePolicy}; connect-src 'self'`
