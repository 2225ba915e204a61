// Runs before a page is painted: says that scripts run, shows the country that was chosen, and keeps an educator's
// notes out of the window for the audience.
{
  const root = document.documentElement
  const key = "backwise-region"
  root.dataset.scripts = ""
  if (new URLSearchParams(location.search).has("audience")) root.dataset.audience = ""
  let region = "both"
  // A browser may refuse to keep anything; the page then shows both countries.
  try {
    region = localStorage.getItem(key) ?? region
  } catch {}
  const show = (chosen) => {
    if (chosen === "uk" || chosen === "us") root.dataset.region = chosen
    else delete root.dataset.region
    for (const each of document.querySelectorAll("input[data-region-choice]"))
      each.checked = each.value === (root.dataset.region ?? "both")
  }
  show(region)
  addEventListener("DOMContentLoaded", () => show(root.dataset.region ?? "both"))
  addEventListener("change", ({ target }) => {
    if (!target.matches?.("input[data-region-choice]")) return
    show(target.value)
    try {
      localStorage.setItem(key, target.value)
    } catch {}
  })
}
