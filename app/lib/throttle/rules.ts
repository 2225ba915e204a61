/**
 * The address a request came from, behind this many proxies of ours. Each proxy appends who called it, so
 * only the last entries of X-Forwarded-For can be believed; the connection itself is the very last.
 * An IPv6 caller is taken by its /64, which is what one household or ward is given.
 */
export function addressBehind(peer: string, forwardedFor: string, trustedProxies: number): string {
  const hops = [...forwardedFor.split(",").map((hop) => hop.trim()), peer].filter((hop) => hop !== "")
  const hop = hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? "unknown"
  return network(withoutPort(hop).replace(/^::ffff:(?=\d+\.)/i, ""))
}

/** Some proxies add the port, "1.2.3.4:5678" or "[2001:db8::1]:5678", which is another for each connection. */
function withoutPort(hop: string): string {
  return /^\[(.*)\](?::\d+)?$/.exec(hop)?.[1] ?? hop.replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1")
}

function network(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address
  const [head = "", tail = ""] = address.toLowerCase().split("::")
  const front = head.split(":").filter(Boolean)
  const back = tail.split(":").filter(Boolean)
  const zeros = address.includes("::")
    ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0")
    : []
  return [...front, ...zeros, ...back].slice(0, 4).join(":") + "::/64"
}
