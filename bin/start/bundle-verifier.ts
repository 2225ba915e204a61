import { build } from "esbuild"
import { verifierPlace } from "@/lib/evidence/verifier"

/** Puts the verifier of proofs into one file that needs Node and nothing else. */
export async function bundleVerifier(outfile = verifierPlace(process.cwd())): Promise<void> {
  await build({
    entryPoints: ["bin/evidence/verify-alone.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: "// Backwise: checks a proof of training. node verify.mjs proof.zip" },
    legalComments: "inline",
    logLevel: "warning",
  })
}
