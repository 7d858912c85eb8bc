/** The widths in pixels in which a picture is stored: phone, tablet, desktop. */
export const MEDIA_WIDTHS = [400, 800, 1200] as const
