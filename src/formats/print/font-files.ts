/**
 * The fonts for everything that is printed. System fonts must not be used, because they would give a different file on
 * each machine. Typst knows those too, so every template sets `fallback: false` (style.typ does). Each is read from where
 * it is installed.
 */
export const FONT_FILES = [
  'nunito/400Regular/Nunito_400Regular',
  'nunito/400Regular_Italic/Nunito_400Regular_Italic',
  'nunito/600SemiBold/Nunito_600SemiBold',
  'nunito/700Bold/Nunito_700Bold',
  'nunito/800ExtraBold/Nunito_800ExtraBold',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold',
  'noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular',
  'noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold',
].map((font) => `node_modules/@expo-google-fonts/${font}.ttf`)
