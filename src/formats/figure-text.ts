import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'
import { formatNumber } from '@/src/i18n/format'

/** A figure as Danes write it: "27,66 %", "5,3", "1.204"; in English "27.66%". */
export function figureText(value: number, unit: IndicatorUnit, language: 'da' | 'en' = 'da'): string {
  const number = formatNumber(value, language)
  if (unit !== 'percent') return number
  return language === 'da' ? `${number}\u00a0%` : `${number}%`
}
