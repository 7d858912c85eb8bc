/** Places of the area are distinguished by shape, not by colour alone. */
export const AREA_SHAPES = ['circle', 'triangle', 'rhombus', 'hexagon'] as const

/** Open shapes for comparators. */
export const COMPARATOR_SHAPES = ['square', 'cross'] as const

export type PlaceShape = (typeof AREA_SHAPES)[number] | (typeof COMPARATOR_SHAPES)[number]
