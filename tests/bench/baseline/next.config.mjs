import { fileURLToPath } from "node:url"

export default {
  poweredByHeader: false,
  logging: false,
  // The packages are those of the repository.
  turbopack: { root: fileURLToPath(new URL("../../..", import.meta.url)) },
}
