/**
 * Tells the service worker to keep this page. One that has just taken over, the first or that of a new build, has
 * not heard of it yet.
 */
export async function keepThisPage(): Promise<void> {
  const workers = navigator.serviceWorker
  const tell = () => workers.controller?.postMessage({ keep: location.pathname })
  workers.addEventListener("controllerchange", tell)
  // A browser may allow no worker, as when it keeps nothing: lessons are then read online.
  const registered = await workers.register("/sw.js", { updateViaCache: "none" }).catch(() => null)
  if (registered) tell()
}
