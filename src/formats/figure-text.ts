import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'
import { formatNumber } from '@/src/i18n/format'

/** A figure as Danes write it: "27,66 %", "5,3", "1.204". */
export function figureText(value: number, unit: IndicatorUnit): string {
  return unit === 'percent' ? `${formatNumber(value, 'da')}\u00a0%` : formatNumber(value, 'da')
}
