import localFont from 'next/font/local'

/**
 * Nunito, self-hosted. Only the Latin file is preloaded; the extended one (Turkish ğ, ş, ı) loads when a page uses it.
 * Arabic and Urdu use the phone's own fonts. The ranges are those of Fontsource's files.
 */
const latin = localFont({
  src: '../../../../node_modules/@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2',
  variable: '--font-latin',
  weight: '200 1000',
  display: 'swap',
  preload: true,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

const latinExt = localFont({
  src: '../../../../node_modules/@fontsource-variable/nunito/files/nunito-latin-ext-wght-normal.woff2',
  variable: '--font-latin-ext',
  weight: '200 1000',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

/** The class that defines the tokens' font variables (`--font-latin`, `--font-latin-ext`). */
export const fontVariables = `${latin.variable} ${latinExt.variable}`
