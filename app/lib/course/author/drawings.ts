/** The drawings that a lesson may show by name; each has its view in ui/drawing. */
export const drawings = ["receptor", "spine", "muscle-loop", "people", "danger-signs"] as const
export type DrawingName = (typeof drawings)[number]
