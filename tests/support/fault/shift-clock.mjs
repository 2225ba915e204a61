// Loaded before a server (node --import): its clock is off by CLOCK_OFF_HOURS, and jumps to as far on the other
// side when the process is told so (SIGUSR2).
let off = Number(process.env.CLOCK_OFF_HOURS ?? 0) * 3_600_000
process.on("SIGUSR2", () => (off = -off))

const now = Date.now
globalThis.Date = new Proxy(Date, {
  construct: (real, given, target) => Reflect.construct(real, given.length ? given : [now() + off], target),
  apply: (real) => String(new real(now() + off)),
  get: (real, name) => (name === "now" ? () => now() + off : Reflect.get(real, name)),
})
