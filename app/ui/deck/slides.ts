import { Children, isValidElement, type ElementType, type ReactNode } from "react"

export type SlideParts = {
  body: ReactNode[]
  /** For the educator alone. */
  notes: ReactNode[]
  /** Whether it asks the lesson's question. */
  asks: boolean
}

type Names = { Notes: ElementType; Remember: ElementType; Check: ElementType }

/** The parts of a lesson as slides, notes set apart. What to remember stands on a slide of its own. */
export function slidesOf(lesson: ReactNode, names: Names): SlideParts[] {
  return childrenOf(lesson).flatMap((part) => {
    const slides = [emptySlide()]
    for (const child of childrenOf(part)) place(child, slides, names)
    return slides
  })
}

const emptySlide = (): SlideParts => ({ body: [], notes: [], asks: false })

function place(child: ReactNode, slides: SlideParts[], { Notes, Remember, Check }: Names): void {
  const type = isValidElement(child) ? child.type : null
  if (type === Remember && slides.at(-1)?.body.length) slides.push(emptySlide())
  const slide = slides.at(-1)
  if (type === Notes) slide?.notes.push(child)
  else slide?.body.push(child)
  if (slide && type === Check) slide.asks = true
}

/** Without the line breaks that MDX keeps between blocks. */
function childrenOf(node: ReactNode): ReactNode[] {
  if (!isValidElement<{ children?: ReactNode }>(node)) return []
  return Children.toArray(node.props.children).filter((child) => typeof child !== "string" || child.trim())
}
