declare module "autocannon" {
  type Client = { setHeaders: (headers: object) => void }
  type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string }
  type Options = {
    url: string
    connections?: number
    duration?: number
    amount?: number
    setupClient?: (client: Client) => void
    requests?: { setupRequest: (request: Request, context: Record<string, unknown>) => Request }[]
  }
  type Result = {
    requests: { average: number; total: number }
    duration: number
    "2xx": number
    non2xx: number
    errors: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
