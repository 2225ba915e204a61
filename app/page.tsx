import { loadCourse } from "@/lib/course/loaders"
import { Bar } from "@/ui/frame/bar"
import { Footer } from "@/ui/frame/footer"
import { Doors } from "@/ui/home/doors"
import { Hero } from "@/ui/home/hero"
import { Honest } from "@/ui/home/honest"
import { Modules } from "@/ui/home/modules"
import { Trial } from "@/ui/home/trial"
import { WaitingAnswers } from "@/ui/quiz/journal/waiting-answers"
import { DueOnHome } from "@/ui/review/due-on-home"
import styles from "@/ui/home/home.module.css"

export default async function Home() {
  const course = await loadCourse()
  return (
    <>
      <Bar />
      <main id="main" tabIndex={-1} className={styles["home"]}>
        <WaitingAnswers />
        <DueOnHome />
        <Hero modules={course.modules} />
        <Doors />
        <Modules course={course} />
        <Trial course={course} />
        <Honest course={course} />
      </main>
      <Footer />
    </>
  )
}
