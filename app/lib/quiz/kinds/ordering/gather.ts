import { text, type KindForm } from "../gather"

const prefix = "place-"

/** The field that holds the place of a step. */
export const placeField = (step: string) => prefix + step

export const orderingForm: KindForm<"ordering"> = {
  gather: (fields) => {
    const places = Object.entries(fields)
      .filter(([name, place]) => name.startsWith(prefix) && text(place) !== null)
      .map(([name, place]) => [name.slice(prefix.length), Number(place)] as const)
    return places.length === 0 ? null : { places: Object.fromEntries(places) }
  },
  scatter: ({ places }) =>
    Object.fromEntries(Object.entries(places).map(([step, place]) => [placeField(step), [String(place)]])),
}
