// The least that Next serves: what our pages are measured against.
export default function Page() {
  return <h1>Bare</h1>
}
