import type { RegisteredRouter } from '@tanstack/react-router'

/** A screen of the product, as the router knows it. */
export type Place = keyof RegisteredRouter['routesByPath'] & string
/** A screen of one record, whose only parameter is its id: /customers/$id. */
export type RecordPlace = Exclude<Extract<Place, `${string}/$id`>, `${string}$${string}/$id`>
/** A screen without parameters. */
export type PlainPlace = Exclude<Place, `${string}$${string}`>
