import { settings } from "@/lib/settings/settings"
import { addressBehind } from "@/lib/throttle/rules"

/** Set by the server from the connection itself, over whatever the caller sent. */
export const peerHeader = "x-backwise-peer"

/** Who calls, for throttling only; never logged and never stored in the clear. */
export function clientAddress(request: Request): string {
  const peer = request.headers.get(peerHeader) ?? ""
  return addressBehind(peer, request.headers.get("x-forwarded-for") ?? "", settings().trustedProxies)
}
