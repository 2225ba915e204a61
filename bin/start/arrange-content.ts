import { recordCourse } from "@/lib/course/record"
import { disconnect } from "@/lib/database/client"
import { firstAdministratorLink } from "@/lib/person/first-administrator"

/** Keeps the present course for good, and gives the link for the first administrator while there is none. */
export async function arrangeContent(): Promise<string | null> {
  try {
    await recordCourse()
    return await firstAdministratorLink()
  } finally {
    await disconnect()
  }
}
