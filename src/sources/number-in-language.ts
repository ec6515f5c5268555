import { type DecimalSign, valuesOf } from '../plan/written-number.ts'

/** In India two digits each, but for the last three. */
const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const withBlanks = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/

/**
 * The number that `1,234.5`, `1.234,5`, `12 345` or `99,95` says: one sign before three digits means what it does in
 * the language of the text. Undefined where nobody can tell.
 */
export function writtenNumber(written: string, language: string | undefined): number | undefined {
  const [, sign = '', whole = ''] = /^(-?)(\d.*)$/.exec(written) ?? []
  const { decimal, group } = signsOf(language)
  if (
    whole.includes(' ') &&
    !(withBlanks.test(whole) && (group === undefined || group === ' ' || /[.,]/.test(whole)))
  )
    return undefined
  const [value, other] = lakhs.test(whole)
    ? [Number(whole.replaceAll(',', ''))]
    : valuesOf(whole, decimal, 'measured')
  if (value === undefined || other !== undefined) return undefined
  return sign === '-' ? -value : value
}

function signsOf(language: string | undefined): {
  readonly decimal: DecimalSign | undefined
  readonly group: string | undefined
} {
  if (language === undefined || Intl.NumberFormat.supportedLocalesOf(language).length === 0)
    return { decimal: undefined, group: undefined }
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value.normalize('NFKC')
  const decimal = sign('decimal')
  return { decimal: decimal === '.' || decimal === ',' ? decimal : undefined, group: sign('group') }
}
