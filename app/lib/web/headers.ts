/** Headers of every answer, whatever it is. */
export const standingHeaders: readonly [name: string, value: string][] = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  // Addresses of attempts and people stay on this site; forms that fail need the page they came from.
  ["referrer-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
]

// A year, which is what browsers ask for before they list a site.
export const strictTransport = "max-age=31536000; includeSubDomains"

/** Pages that are the same for everyone may be kept, but are asked for again: a deploy changes their scripts. */
export const sharedCache = "public, max-age=0, must-revalidate"
export const noCache = "private, no-store"
