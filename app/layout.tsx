import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { display, read, readItalic } from "@/ui/fonts"
import "@/ui/tokens.css"
import "@/ui/base.css"
import "@/ui/print.css"

export const metadata: Metadata = {
  title: { default: "Backwise: diazepam for back pain", template: "%s · Backwise" },
  description:
    "A course for staff and for patients: what diazepam does for a painful back, what it risks, and what else helps.",
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#10191e" },
  ],
}

/** Only type and colour: the bar and the footer come with each `Page`, so that a failed page keeps its safety link. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en-GB"
      className={`${read.variable} ${readItalic.variable} ${display.variable}`}
      // before-paint.js says there that scripts run, and which country is shown.
      suppressHydrationWarning
    >
      <head>
        {/* Not async: a page is not to be painted for the wrong country first. */}
        <script src="/before-paint.js" />
      </head>
      <body>
        {children}
        <LiveReload />
      </body>
    </html>
  )
}

/** In development a saved lesson shows at once. No other build holds any of it. */
async function LiveReload() {
  if (process.env.NODE_ENV === "development") {
    const { Reload } = await import("@/ui/dev/reload")
    return <Reload />
  }
  return null
}
