import { z } from "zod"

/** The keys that a schema knows at a path of this value. A choice of shapes is settled by its discriminator. */
export function keysAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  let shapes = expand(schema, value)
  let here = value
  for (const step of path) {
    here = childOf(here, step)
    shapes = shapes.flatMap((shape) => partOf(shape, step)).flatMap((part) => expand(part, here))
  }
  return [
    ...new Set(shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []))),
  ]
}

/** Unwraps what is optional or refined, and opens unions. */
function expand(schema: z.ZodType, value: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return expand(schema.unwrap() as z.ZodType, value)
  if (!(schema instanceof z.ZodUnion)) return [schema]
  const options = schema.options as z.ZodType[]
  const name = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : null
  const meant = name ? options.filter((option) => accepts(option, name, childOf(value, name))) : []
  return (meant.length > 0 ? meant : options).flatMap((option) => expand(option, value))
}

function accepts(option: z.ZodType, key: string, value: unknown): boolean {
  const field: unknown = option instanceof z.ZodObject ? option.shape[key] : undefined
  return field instanceof z.ZodType && field.safeParse(value).success
}

function partOf(shape: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (shape instanceof z.ZodArray) return [shape.element as z.ZodType]
  if (shape instanceof z.ZodRecord) return [shape.valueType as z.ZodType]
  const part: unknown = shape instanceof z.ZodObject ? shape.shape[String(step)] : undefined
  return part instanceof z.ZodType ? [part] : []
}

/** What stands at a step of a value that may be of any shape. */
export function childOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined
  return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined
}

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(childOf, value)
}
