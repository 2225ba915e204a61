import { describe, expect, it } from "vitest"
import { addressBehind } from "@/lib/throttle/rules"

describe("the address of a caller", () => {
  it.each([
    ["the connection's when no proxy is trusted", "10.0.0.9", "6.6.6.6", 0, "10.0.0.9"],
    ["what our one proxy saw", "10.0.0.9", "6.6.6.6, 1.2.3.4", 1, "1.2.3.4"],
    ["what the outer of our two proxies saw", "10.0.0.9", "6.6.6.6, 1.2.3.4, 10.0.0.8", 2, "1.2.3.4"],
    ["the connection's when the proxy said nothing", "10.0.0.9", "", 1, "10.0.0.9"],
    ["the first known when there are fewer hops than proxies", "10.0.0.9", "1.2.3.4", 5, "1.2.3.4"],
    ["an IPv4 address in IPv6 clothes", "::ffff:1.2.3.4", "", 0, "1.2.3.4"],
    ["the network of an IPv6 address", "2001:db8:1:2:3:4:5:6", "", 0, "2001:db8:1:2::/64"],
    ["the same network, written short", "2001:DB8:1:2::6", "", 0, "2001:db8:1:2::/64"],
    ["the machine itself", "::1", "", 0, "0:0:0:0::/64"],
    ["without the port that a proxy adds", "10.0.0.9", "1.2.3.4:5678", 1, "1.2.3.4"],
    ["an IPv6 network without the port", "10.0.0.9", "[2001:db8:1:2::6]:5678", 1, "2001:db8:1:2::/64"],
    ["unknown when there is none", "", "", 0, "unknown"],
  ])("is %s", (_, peer, forwardedFor, proxies, address) => {
    expect(addressBehind(peer, forwardedFor, proxies)).toBe(address)
  })
})
