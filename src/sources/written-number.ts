/** Three digits each; in India two, but for the last. */
const groups = /^(?:\d{1,3}(?:[.,' ]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/

/**
 * The number that `1,234.5`, `1.234,5`, `12 345` or `99,95` says: with both signs the last is that of the decimals; one
 * sign before three digits means what it does in the language of the text. Undefined where nobody can tell.
 */
export function writtenNumber(written: string, language: string | undefined): number | undefined {
  const [, sign = '', whole = ''] = /^(-?)(\d.*)$/.exec(written) ?? []
  const value = readWhole(whole, language)
  return value === undefined ? undefined : sign === '-' ? -value : value
}

function readWhole(whole: string, language: string | undefined): number | undefined {
  const signs = whole.match(/[.,' ]/g) ?? []
  const last = signs.at(-1)
  if (last === undefined) return Number(whole)
  const at = whole.lastIndexOf(last)
  const kinds = new Set(signs)
  if (kinds.size === 1) {
    if (signs.length === 1 && isDecimal(whole, last, language)) return Number(whole.replace(last, '.'))
    return isGrouped(whole, last, language) ? Number(digitsOf(whole)) : undefined
  }
  const before = whole.slice(0, at)
  const isOnce = signs.filter((sign) => sign === last).length === 1
  if (kinds.size > 2 || !isOnce || !/[.,]/.test(last) || !groups.test(before)) return undefined
  return Number(`${digitsOf(before)}.${whole.slice(at + 1)}`)
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function isDecimal(whole: string, sign: string, language: string | undefined): boolean {
  if (!/[.,]/.test(sign)) return false
  return !groups.test(whole) || whole.startsWith('0') || signsOf(language)?.decimal === sign
}

/** Where no language is known, a comma groups as it does in readings, and a point before three digits may mean either. */
function isGrouped(whole: string, sign: string, language: string | undefined): boolean {
  if (!groups.test(whole)) return false
  const known = signsOf(language)
  if (sign === ' ') return known === undefined || known.group === ' '
  const isPlain = sign !== '.' || whole.indexOf('.') !== whole.lastIndexOf('.')
  return isPlain || (known !== undefined && known.decimal !== '.')
}

function signsOf(
  language: string | undefined,
): { readonly decimal: string; readonly group: string } | undefined {
  if (language === undefined || Intl.NumberFormat.supportedLocalesOf(language).length === 0) return undefined
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value.normalize('NFKC') ?? ''
  return { decimal: sign('decimal'), group: sign('group') }
}
