interface Size {
  width: number
  height: number
}

/**
 * Whether the requested edit of a picture is possible: a crop that lies within it, and a focal point on it. Positions
 * are percentages from the upper left corner, the size of the crop is in pixels. Accepts submitted values, as texts or
 * numbers.
 */
export function isEditPossible(edits: Readonly<Record<string, unknown>>, picture: Size): boolean {
  const { crop, focalPoint, widthInPixels, heightInPixels } = edits
  if (focalPoint !== undefined && !isPoint(focalPoint)) return false
  if (crop === undefined || crop === '') return true
  if (!isPoint(crop)) return false
  const [width, height] = [Number(widthInPixels), Number(heightInPixels)]
  return (
    isLength(width) &&
    isLength(height) &&
    Math.floor((Number(crop.x) / 100) * picture.width) + width <= picture.width &&
    Math.floor((Number(crop.y) / 100) * picture.height) + height <= picture.height
  )
}

function isPoint(value: unknown): value is { x: unknown; y: unknown } {
  if (typeof value !== 'object' || value === null || !('x' in value) || !('y' in value)) return false
  return isHundredths(value.x) && isHundredths(value.y)
}

function isHundredths(value: unknown): boolean {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && number >= 0 && number <= 100
}

function isLength(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels > 0
}
