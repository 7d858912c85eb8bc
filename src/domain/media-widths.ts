/** The widths in pixels that a picture is kept in: a phone, a tablet, a desktop. */
export const MEDIA_WIDTHS = [400, 800, 1200] as const
