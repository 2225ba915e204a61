/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // bin/serve writes the access log, without queries.
  logging: false,
  // Title and icon stand in the head of every page, not in a script's hands at its end: some have scripts off.
  htmlLimitedBots: /.*/,
  // The server decodes no images: that would be an open door for work nobody asked for.
  images: { unoptimized: true },
  // esbuild finds its binary beside its own files, and pino its worker.
  serverExternalPackages: [
    "mdx-bundler",
    "esbuild",
    "@prisma/adapter-pg",
    "pg",
    "pino",
    "pino-pretty",
    "@node-rs/argon2",
  ],
  // `npm run check` checks types, with a TypeScript that Next cannot load.
  typescript: { ignoreBuildErrors: true },
}
