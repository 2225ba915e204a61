import { loadCourse } from "@/lib/course/loaders"
import { signedWords } from "@/lib/course/signed"
import { RegionSwitch } from "@/ui/region/region-switch"
import styles from "./footer.module.css"

const LINKS = [
  ["/course", "Course"],
  ["/record", "My record"],
  ["/sources", "Sources"],
  ["/safety", "When to get help now"],
  ["/teach", "For educators"],
  ["/about", "About Backwise"],
] as const

export async function Footer() {
  const course = await loadCourse()
  return (
    <footer className={styles["footer"]}>
      <div className={styles["inner"]}>
        <p>
          <strong>Education, not medical advice.</strong> Do not start, change or stop a medicine because of
          this course: speak to a prescriber or a pharmacist. {signedWords(course)}
        </p>
        <nav aria-label="Foot of the page" data-screen-only>
          <ul>
            {LINKS.map(([href, name]) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
          <RegionSwitch name="region-foot" />
        </nav>
      </div>
    </footer>
  )
}
